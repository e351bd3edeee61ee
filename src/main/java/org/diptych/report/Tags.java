package org.diptych.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// The structure tree that a screen reader follows: which ink is which paragraph, and which is mere
/// ornament (ISO 32000-1, 14.7 and 14.8).
final class Tags {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final Map<PDPage, COSArray> ownersByPage = new HashMap<>();

    /// The parent tree: who owns each numbered piece of content. Its keys must ascend.
    private final TreeMap<Integer, COSBase> owners = new TreeMap<>();

    Tags(PDDocument pdf) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    /// A new element at the end of its parent.
    ///
    /// @param type such as `P` or `H1`
    PDStructureElement under(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// To be called once for each page.
    void enter(PDPage page) {
        COSArray pageOwners = new COSArray();
        page.setStructParents(owners.size());
        owners.put(owners.size(), pageOwners);
        ownersByPage.put(page, pageOwners);
        // Tab follows the structure.
        page.getCOSObject().setName("Tabs", "S");
    }

    /// What is drawn from here to [PDPageContentStream#endMarkedContent] belongs to the element.
    void begin(PDPageContentStream ink, PDPage page, PDStructureElement element)
            throws IOException {
        COSArray pageOwners = ownersByPage.get(page);
        if (pageOwners == null) {
            throw new IllegalStateException("a page that was never entered");
        }
        int id = pageOwners.size();
        pageOwners.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(id);
        element.appendKid(reference);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        ink.beginMarkedContent(
                COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
    }

    /// What is drawn from here to [PDPageContentStream#endMarkedContent] is ornament.
    static void beginOrnament(PDPageContentStream ink) throws IOException {
        ink.beginMarkedContent(ARTIFACT);
    }

    /// Gives an annotation, already on its page, a place in the tree.
    ///
    /// @param type `Annot` or `Link`
    void annotation(PDStructureElement parent, String type, PDPage page, PDAnnotation annotation) {
        PDStructureElement element = under(parent, type);
        element.setPage(page);
        own(element, page, annotation);
    }

    /// Makes an annotation part of an element.
    void own(PDStructureElement element, PDPage page, PDAnnotation annotation) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        annotation.setStructParent(owners.size());
        owners.put(owners.size(), element.getCOSObject());
    }

    /// Writes the parent tree; to be called last.
    void finish() {
        COSArray numbers = new COSArray();
        owners.forEach((key, owner) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(owner);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(owners.size());
    }
}
