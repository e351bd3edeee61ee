package org.diptych.load.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.text.Block;
import org.diptych.text.Part;

/// What programs that send newsletters set above and below them: how to leave, why one got it, whose address it is.
///
/// An article may speak of all that. So it is looked for only above the first paragraph and below the last, in lines
/// that speak to who got the mail.
final class Footer {

    /// The longest of their lines, in characters; what lawyers have added is longer.
    private static final int LONGEST = 500;

    private static final int LONGEST_NOTICE = 2_500;

    /// The shortest paragraph of an article.
    private static final int PROSE = 100;

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?iu)\\bunsubscrib|\\bview\\b.{0,30}\\bbrowser|\\b(?:manage|update|change)\\b.{0,30}\\b(?:preferences|subscription|settings)\\b"
                            + "|\\bforward (?:this )?to a friend\\b|\\baddress book\\b|\\babbestellen\\b|\\babmelden\\b|\\baustragen\\b|online-(?:version|ansicht)|\\bim browser\\b"
                            + "|désabonn|désinscri|\\bdans (?:votre|le) navigateur|version en ligne|darse de baja|en (?:su|tu) navegador|disiscri|cancella(?:re)? l['’]iscrizione"
                            + "|afmelden|uitschrijven|отписаться|退订");

    /// Speaks to a reader, or leads somewhere; or is a row of links.
    private static final Pattern TO_READER =
            Pattern.compile(
                    "(?iu)\\b(?:you|your|click|here|please|https?:|this (?:e-?mail|newsletter|list|message)|sie|hier|klicken|vous|votre|cliquez|ici|usted|aquí|clic|qui|je|hier)\\b|^[^.!?|]{0,60}\\|[^.!?]{0,90}$"
                            + "|^[-–—·•\\[\\s]*(?:unsubscribe|view|manage|update|change|forward|add|abbestellen|abmelden|newsletter abbestellen|im browser|online-|se désabonner|me désabonner|se désinscrire|version en ligne"
                            + "|voir|darse|disiscri|cancella|afmelden|uitschrijven|отписаться|退订)[^.!?]{0,90}$");

    private static final Pattern WHY =
            Pattern.compile(
                    "(?iu)^(?:you(?:['’]re| are| have| get| got)? ?(?:currently )?(?:receiv\\p{L}+|get|getting|got|subscribed)\\b.{0,40}\\b(?:e-?mails?|mails?|newsletters?|messages?|list|updates)\\b"
                            + "|this (?:e-?mail|newsletter|message) (?:was|has been|is being) sent (?:to|by|from)\\b"
                            + "|sie erhalten (?:diese|den|unseren).{0,40}(?:mail|newsletter)|(?:diese e-?mail|dieser newsletter) wurde .{0,60}(?:gesendet|verschickt|versandt)"
                            + "|vous recevez (?:cet?t?e?|notre).{0,30}(?:mail|courriel|message|newsletter|lettre)|(?:recibe|recibes|has recibido|ha recibido) (?:este|esta)\\b.{0,30}(?:correo|mensaje|newsletter|boletín)"
                            + "|our (?:mailing|postal) address is|sent (?:with|by|via) (?:mailchimp|substack|brevo|sendinblue|constant contact|campaign monitor))");

    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?iu)^(?:(?:disclaimer|confidentiality notice|important notice)\\s*[:.–-]?\\s*)?(?:this|the information (?:contained )?in this|the contents of this) (?:e-?mail|message|communication|transmission)\\b.{0,120}\\b(?:confidential|privileged|intended (?:only|solely|for))\\b.*"
                            + "|^diese e-?mail (?:enthält|kann|und).{0,80}vertraulich.*|^ce (?:message|courriel|mail|courrier électronique)\\b.{0,120}confidentiel.*");

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?iu)^(?:copyright )?(?:©|\\(c\\)) ?(?:copyright )?\\*?(?:19|20)\\d\\d\\b.{0,200}");

    /// A postcode, or a number before or behind a street, in a line that is no sentence.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?=[^.!?]{6,140}$)(?:.*\\b(?:\\d{4,5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\b.*|\\d{1,5}[a-z]? \\p{Lu}\\p{L}+.*|\\p{Lu}[\\p{L} .-]+ \\d{1,4}[a-z]?(?:,.*)?)");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।]['\"’”»)\\]]*$");

    private Footer() {}

    /// Takes them out of the article, in place.
    static void tell(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !isProse(blocks.get(first))) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last >= 0 && !isProse(blocks.get(last))) {
            last--;
        }
        boolean isBelow = false;
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            if (block.part().isArticle() && (k < first || k > last)) {
                boolean isOne = isOne(block.text());
                isBelow |= isOne && k > last;
                boolean isAddress = isBelow || (k > last && isAboveOne(blocks, k));
                if (isOne || (isAddress && isAddress(block.text()))) {
                    blocks.set(k, block.as(Part.SHARING));
                }
            }
        }
    }

    private static boolean isAboveOne(List<Block> blocks, int k) {
        return blocks.subList(k + 1, Math.min(blocks.size(), k + 4)).stream()
                .anyMatch(block -> isOne(block.text()));
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static boolean isOne(String text) {
        return (text.length() <= LONGEST
                        && (WHY.matcher(text).find()
                                || RIGHTS.matcher(text).matches()
                                || (SUBJECT.matcher(text).find()
                                        && TO_READER.matcher(text).find())))
                || (text.length() <= LONGEST_NOTICE && NOTICE.matcher(text).matches());
    }

    private static boolean isProse(Block block) {
        return block.part().isArticle()
                && block.text().length() >= PROSE
                && SENTENCE_END.matcher(block.text()).find()
                && !isOne(block.text());
    }
}
