package org.diptych.load.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.load.Archive;
import org.diptych.load.Choice;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Form;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Offer;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.PlainText;
import org.diptych.load.Rows;
import org.diptych.load.Subtitles;
import org.diptych.load.Unfit;
import org.diptych.load.book.Epub;
import org.diptych.load.mail.Mail;
import org.diptych.load.mail.Mailbox;
import org.diptych.load.office.OpenDocument;
import org.diptych.load.office.RichText;
import org.diptych.load.office.Word;
import org.diptych.load.pdf.PdfText;
import org.diptych.load.web.WebPage;
import org.diptych.text.Format;

/// From bytes to a draft: tells by the bytes what they are, and has them read by whoever can.
final class Reading {

    /// What in an archive may be an article, by the ending of its name; the bytes decide then.
    private static final Set<String> ENDINGS =
            Set.of(
                    "txt text srt vtt md markdown html htm xhtml mht mhtml eml emlx mbox rtf docx docm odt pdf epub gz"
                            .split(" "));

    /// What systems add of their own.
    private static final Pattern SYSTEMS =
            Pattern.compile("(?:.*/)?(?:__MACOSX|\\.[^./][^/]*)(?:/.*)?");

    /// How the name of the folder ends that browsers lay beside a page that they save.
    private static final Pattern BESIDE = Pattern.compile("(?:_files|-Dateien)/");

    private final Choice choice;

    Reading(Choice choice) {
        this.choice = choice;
    }

    /// What the bytes hold.
    ///
    /// @param name of the file, for what its bytes leave open
    Draft draft(byte[] bytes, String name) throws Unfit {
        return draft(bytes, name, 0);
    }

    private Draft draft(byte[] bytes, String name, int nesting) throws Unfit {
        Optional<Form> found = Form.of(bytes);
        if (found.isEmpty()) {
            return text(bytes, name);
        }
        Form form = found.get() == Form.ZIP ? Form.ofArchive(Archive.names(bytes)) : found.get();
        return switch (form) {
            case WEB_PAGE -> page(bytes, name);
            case WORD -> Word.read(bytes);
            case OPEN_DOCUMENT -> OpenDocument.read(bytes);
            case RTF -> RichText.read(bytes);
            case EPUB -> Epub.read(bytes, choice);
            case PDF -> PdfText.read(bytes);
            case MAIL -> mail(Mailbox.mails(bytes), nesting);
            case WEB_ARCHIVE -> Mail.archive(bytes);
            case GZIP ->
                    packed(Archive.unzipped(bytes), name.replaceFirst("(?i)\\.gz$", ""), nesting);
            case ZIP -> archive(bytes, nesting);
            default -> throw new Unfit(new Reason.NotText(form));
        };
    }

    private Draft mail(List<byte[]> mails, int nesting) throws Unfit {
        Mail.Documents documents = (bytes, name) -> packed(bytes, name, nesting);
        if (mails.size() == 1) {
            return Mail.read(mails.getFirst(), documents, Optional.of(choice));
        }
        List<Offer> offers = new ArrayList<>();
        for (byte[] mail : mails) {
            offers.add(new Offer(Mailbox.name(mail), mail.length, true));
        }
        return Mail.read(mails.get(choice.among(offers)), documents, Optional.empty());
    }

    private Draft packed(byte[] bytes, String name, int nesting) throws Unfit {
        if (nesting >= Limits.NESTING) {
            throw new Unfit(new Reason.TooComplex());
        }
        return draft(bytes, name, nesting + 1);
    }

    private Draft archive(byte[] bytes, int nesting) throws Unfit {
        Map<String, byte[]> entries = Archive.entries(bytes, Reading::mayBeArticle);
        Set<String> found = Set.copyOf(entries.keySet());
        entries.keySet().removeIf(name -> isBesideAPage(name, found));
        List<String> names = new ArrayList<>(entries.keySet());
        if (names.isEmpty()) {
            throw new Unfit(new Reason.NotText(Form.ZIP));
        }
        List<Offer> offers =
                entries.entrySet().stream()
                        .map(entry -> new Offer(entry.getKey(), entry.getValue().length, true))
                        .toList();
        int index = names.size() == 1 ? 0 : choice.among(offers);
        String name = names.get(index);
        byte[] entry = entries.get(name);
        return packed(entry == null ? new byte[0] : entry, name, nesting);
    }

    private static boolean mayBeArticle(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !SYSTEMS.matcher(name).matches();
    }

    private static boolean isBesideAPage(String name, Set<String> names) {
        return BESIDE.matcher(name)
                .results()
                .map(folder -> name.substring(0, folder.start()))
                .anyMatch(page -> names.contains(page + ".html") || names.contains(page + ".htm"));
    }

    private static Draft page(byte[] bytes, String name) throws Unfit {
        Decoded page =
                PlainText.decoded(bytes, WebPage.charset(new String(bytes, ISO_8859_1)))
                        .orElseThrow(() -> new Unfit(new Reason.NotText(Form.RUBBISH)));
        if (WebPage.isWhole(page.text())) {
            return WebPage.read(page, Format.WEB_PAGE);
        }
        // Markdown may begin with a paragraph in HTML.
        return isMarkdown(name) ? text(bytes, name) : WebPage.fragment(page.text());
    }

    /// Every plain text is Markdown too, so here the name has to tell.
    private static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    private static Draft text(byte[] bytes, String name) throws Unfit {
        if (bytes.length > Limits.TEXT_BYTES) {
            throw new Unfit(new Reason.TooLarge(Limits.CHARACTERS));
        }
        Decoded text =
                PlainText.decoded(bytes)
                        .orElseThrow(() -> new Unfit(new Reason.NotText(Form.RUBBISH)));
        if (text.text().length() > Limits.CHARACTERS) {
            throw new Unfit(new Reason.TooLarge(Limits.CHARACTERS));
        }
        if (Rows.are(text.text())) {
            throw new Unfit(new Reason.NotText(Form.TABLE));
        }
        if (isMarkdown(name)) {
            Draft markdown = Markdown.read(text);
            if (!markdown.article().isEmpty()) {
                return markdown;
            }
        }
        return Subtitles.read(text).orElseGet(() -> Draft.plain(text));
    }
}
