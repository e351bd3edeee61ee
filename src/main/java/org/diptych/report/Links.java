package org.diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.diptych.present.Wording;

/// Links from wherever a finding is named to its entry in the index, whose place is known only when that is set.
final class Links {

    /// A finding's name on a page.
    ///
    /// @param over where it stands
    /// @param element what it is part of
    record Wish(Leaf leaf, PDRectangle over, PDStructureElement element, String id) {}

    private record Entry(int page, PDPageXYZDestination destination) {}

    private final Tags tags;
    private final Wording wording;
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();

    Links(Tags tags, Wording wording) {
        this.tags = tags;
        this.wording = wording;
    }

    void want(Wish wish) {
        wishes.add(wish);
    }

    /// Notes where the entry of a finding is.
    void entry(String id, int page, PDPageXYZDestination destination) {
        entries.put(id, new Entry(page, destination));
    }

    /// Makes all links whose entry there is; to be called when all pages are there.
    void make() throws IOException {
        for (Wish wish : wishes) {
            Entry entry = entries.get(wish.id());
            if (entry != null) {
                PDAnnotationLink link =
                        link(
                                wish.over(),
                                entry.destination(),
                                wording.format("report.entry", wish.id(), entry.page()));
                link.setPage(wish.leaf().page());
                wish.leaf().page().getAnnotations().add(link);
                tags.annotation(wish.element(), "Link", wish.leaf().page(), link);
            }
        }
    }

    /// A link without a frame.
    ///
    /// @param contents what a screen reader says
    static PDAnnotationLink link(
            PDRectangle over, PDPageXYZDestination destination, String contents) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(over);
        link.setDestination(destination);
        link.setContents(contents);
        link.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.getCOSObject().setItem(COSName.H, COSName.N);
        return link;
    }
}
