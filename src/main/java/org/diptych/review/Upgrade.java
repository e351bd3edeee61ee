package org.diptych.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.diptych.text.Both;
import org.diptych.text.Sha256;
import org.diptych.text.Side;

/// Brings the members of `review.json` that an earlier Diptych saved to what they are today.
final class Upgrade {

    private Upgrade() {}

    /// Version 1 did not tell a review of accepted findings alone from others, and had no sums of the texts.
    static void fromOne(ObjectNode review, Both<String> texts) throws IOException {
        review.put("acceptedOnly", false);
        for (Side side : Side.values()) {
            if (!(review.at("/articles/" + ReviewJson.lower(side)) instanceof ObjectNode about)) {
                throw new IOException("there is no article");
            }
            about.put("sha256", Sha256.of(texts.on(side)));
        }
    }

    /// Version 2 did not tell to whom the other side gives a quotation that is at fault.
    static void fromTwo(ObjectNode review) {
        for (JsonNode finding : review.findParents("fault")) {
            ((ObjectNode) finding).putNull("elsewhere");
        }
    }
}
