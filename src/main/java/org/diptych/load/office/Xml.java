package org.diptych.load.office;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
import org.diptych.load.PlainText;
import org.diptych.load.Unfit;

/// Reads XML without document types, entities or anything from outside, within [Limits].
public final class Xml {

    private Xml() {}

    /// What is told of a document, in order. Names are without their prefixes.
    public interface Listener {
        /// An element begins; its attributes can be read off the reader.
        ///
        /// @return whether what is in it is to be told
        boolean start(String name, XMLStreamReader at) throws Unfit, XMLStreamException;

        default void text(String words) throws Unfit {}

        default void end(String name) throws Unfit {}
    }

    /// Tells the listener all of a document.
    ///
    /// @throws Unfit if it is no XML, or more than the limits allow
    public static void read(byte[] xml, Listener listener) throws Unfit {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decoded(xml)));
            all(reader, listener);
            reader.close();
        } catch (XMLStreamException | RuntimeException e) {
            Patience.check();
            throw new Unfit(new Reason.Broken());
        }
    }

    /// Damaged bytes are shown, as they are in any text, rather than being the end of it.
    private static String decoded(byte[] xml) throws Unfit {
        return PlainText.decoded(xml).orElseThrow(() -> new Unfit(new Reason.Broken())).text();
    }

    private static void all(XMLStreamReader reader, Listener listener)
            throws XMLStreamException, Unfit {
        int depth = 0;
        int tags = 0;
        int skipped = Integer.MAX_VALUE;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Patience.check();
                    if (++tags > 10 * Limits.TAGS || ++depth > Limits.DEPTH) {
                        throw new Unfit(new Reason.TooComplex());
                    }
                    if (depth < skipped && !listener.start(reader.getLocalName(), reader)) {
                        skipped = depth;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < skipped) {
                        listener.end(reader.getLocalName());
                    } else if (depth == skipped) {
                        skipped = Integer.MAX_VALUE;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth < skipped) {
                        listener.text(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /// An attribute by its name without prefix; empty if it is not there.
    public static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
