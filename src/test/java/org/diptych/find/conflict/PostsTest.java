package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose post it is.
final class PostsTest {

    private static final String RULE = "conflict.title";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The federation's head of testing, Olga Prett, said that Verhaal had been warned in writing. Her team"
                        + " manager, Luc Desmaret, said that no letter had come."
                        + " | Olga Prett, her team manager, said Verhaal had been warned in writing. Luc Desmaret said that no"
                        + " letter had come. | her team manager",
                "Helen Prow, the coastguard's area commander, said that fog had slowed the helicopter. Ada Ansdell, head of"
                        + " the seafarers' union, called for a strike."
                        + " | Helen Prow, who leads the seafarers' union, said the helicopter had been slowed by fog. Ada Ansdell"
                        + " called for a strike. | who leads the seafarers' union",
                "Operations director Paul Mayhew denied it. Ines Brandt, technical adviser to the inquiry, found a wrong"
                        + " date in the log."
                        + " | The technical adviser to the inquiry, Paul Mayhew, denied it. Ines Brandt found a wrong date in"
                        + " the log. | The technical adviser to the inquiry",
                "Dr Miriam Osei, who has run the clinic since 2012, was pleased. The head of the ambulance service, Frank"
                        + " Dellacorte, was not."
                        + " | Dr Miriam Osei, who heads the ambulance service, was pleased. Frank Dellacorte was not."
                        + " | who heads the ambulance service",
                "Gregor Mayhew, the operations director of the line, denied it. The inquiry's technical adviser, Dr Ilse"
                        + " Brandvold, found a wrong date in the log."
                        + " | Gregor Mayhew, the technical adviser to the inquiry, denied it. Dr Brandvold found a wrong date in"
                        + " the log. | the technical adviser to the inquiry",
                "Marie Dubois, 34, a nurse from Lyon, and Alan Pickering, 67, a retired teacher from Geelong, died there."
                        + " | Marie Dubois, 34, a retired teacher from Geelong, and Alan Pickering, 67, a nurse from Lyon,"
                        + " died there. | a retired teacher from Geelong",
            })
    void is_told_where_somebody_has_anothers(String left, String right, String post) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " RIGHT " + post);
        assertThat(TwoTexts.marked(TwoTexts.aligned(right, left), Conflicts.rules()))
                .contains(RULE + " LEFT " + post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The federation's head of testing, Olga Prett, said that Verhaal had been warned in writing. Her team"
                        + " manager, Luc Desmaret, said that no letter had come."
                        + " | Olga Prett, who is in charge of testing at the federation, said Verhaal had been warned in"
                        + " writing. Team manager Luc Desmaret said that no letter had come.",
                "Helen Prow, the coastguard's area commander, said that fog had slowed the helicopter. Ada Ansdell, head of"
                        + " the seafarers' union, called for a strike."
                        + " | The coastguard's regional chief, Helen Prow, blamed fog for the slow helicopter. A strike was"
                        + " called for by Ada Ansdell, who leads the union of seafarers.",
                "Paul Mayhew, a member of the city council, voted for it. Ines Brandt, a member of the city council,"
                        + " voted against it."
                        + " | Paul Mayhew, a member of the city council, voted for it. Ines Brandt, also a member of the city"
                        + " council, voted against it.",
                "The inquiry's technical adviser, Dr Ilse Brandvold, found a wrong date in the log. Gregor Mayhew, the"
                        + " operations director, denied it."
                        + " | - Dr Ilse Brandvold found a wrong date in the log. - Gregor Mayhew, the operations director,"
                        + " denied it.",
                "Tartu ex-deputy mayor Valvo Semil will not be brought to court on a charge of bribery. Artjom Suvor, who"
                        + " was arrested with him, was charged with bribery."
                        + " | The former deputy mayor of Tartu, Valvo Semil, will not be charged with bribery. Artjom Suvor,"
                        + " charged with bribery, was arrested with him.",
            })
    void is_theirs_in_other_words(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .noneMatch(row -> row.startsWith(RULE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr Helen Adeyemi, the trust's medical director, apologised to the families on Tuesday."
                        + " | Dr Helen Adeyemi, the trust's chief executive, apologised to the families. | chief executive",
                "Marie Dubois, 34, a nurse from Lyon, and Alan Pickering, 67, a retired teacher from Geelong, were thrown"
                        + " from the basket and died at the scene. | Both Marie Dubois, 34, a teacher from Lyon, and Alan"
                        + " Pickering, 67, a retired nurse from Geelong, fell out of the basket; they died there."
                        + " | teacher",
                "Chief Superintendent Alan Moffat said the force was cooperating fully."
                        + " | The force was cooperating fully, said police commissioner Alan Moffat."
                        + " | police commissioner",
            })
    void is_told_where_it_is_another_post(String left, String right, String post) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " RIGHT " + post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trust's chief medical officer, Dr Helen Adeyemi, apologised to the families on Tuesday."
                        + " | Dr Helen Adeyemi, the trust's medical director, apologised to the families.",
                "Marie Dubois, a nurse and former teacher, died there with eleven others."
                        + " | Marie Dubois, a retired teacher, died there with eleven others.",
                "Marie Dubois, 34, the daughter of a nurse, and Alan Pickering, 67, a retired teacher, were thrown from the"
                        + " basket and died. | Both Marie Dubois, 34, a teacher from Lyon, and Alan Pickering, 67, a nurse's"
                        + " son, fell out of the basket; they died there.",
                "Managing director Alan Moffat said the firm was cooperating fully."
                        + " | The firm was cooperating fully, said its chief executive, Alan Moffat.",
                "Chief Superintendent Alan Moffat said the force was cooperating fully."
                        + " | The force was cooperating fully, said the city's police chief, Alan Moffat.",
                "Chief Superintendent Alan Moffat said the force was cooperating fully."
                        + " | The force was cooperating fully, said Superintendent Alan Moffat.",
            })
    void is_not_told_where_it_is_the_same_in_other_words(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .noneMatch(m -> m.startsWith(RULE));
    }
}
