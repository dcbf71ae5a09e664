// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include <QtGlobal>

#include <array>

namespace yizhan::console {

namespace {

constexpr std::array wordings{
    Wording{"xml.syntax", QT_TRANSLATE_NOOP("ErrorWords", "this is no well-formed XML"),
            QT_TRANSLATE_NOOP("ErrorWords", "make the form anew, or correct it at this line")},
    Wording{"xml.doctype", QT_TRANSLATE_NOOP("ErrorWords", "a document type is not accepted"),
            QT_TRANSLATE_NOOP("ErrorWords", "take the line with <!DOCTYPE out")},
    Wording{"xml.large", QT_TRANSLATE_NOOP("ErrorWords", "the file is too large"),
            QT_TRANSLATE_NOOP("ErrorWords", "put long lists of choices into files beside the form")},
    Wording{"xml.attributes", QT_TRANSLATE_NOOP("ErrorWords", "an element has too many attributes"), nullptr},
    Wording{"xml.deep", QT_TRANSLATE_NOOP("ErrorWords", "elements are nested too deep"), nullptr},
    Wording{"expression.syntax", QT_TRANSLATE_NOOP("ErrorWords", "an expression is not understood"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct it at the column that is named")},
    Wording{"expression.function",
            QT_TRANSLATE_NOOP("ErrorWords", "an expression calls a function that there is not"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct its name; docs/formats/forms.md lists them")},
    Wording{"expression.arguments",
            QT_TRANSLATE_NOOP("ErrorWords", "a function is given too many arguments or too few"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct the call; docs/formats/forms.md lists them")},
    Wording{"expression.long", QT_TRANSLATE_NOOP("ErrorWords", "an expression is too long"),
            QT_TRANSLATE_NOOP("ErrorWords", "compute parts of it in questions of their own")},
    Wording{"expression.deep", QT_TRANSLATE_NOOP("ErrorWords", "an expression is nested too deep"),
            QT_TRANSLATE_NOOP("ErrorWords", "compute parts of it in questions of their own")},
    Wording{"expression.costly", QT_TRANSLATE_NOOP("ErrorWords", "an expression takes too long to compute"),
            QT_TRANSLATE_NOOP("ErrorWords", "have it look at fewer nodes")},
    Wording{"expression.type",
            QT_TRANSLATE_NOOP("ErrorWords", "an expression is given what it cannot work with"), nullptr},
    Wording{"expression.pattern", QT_TRANSLATE_NOOP("ErrorWords", "a pattern of regex() is wrong"), nullptr},
    Wording{"expression.instance",
            QT_TRANSLATE_NOOP("ErrorWords", "an expression names an instance that there is not"), nullptr},
    Wording{"form.model", QT_TRANSLATE_NOOP("ErrorWords", "this is no XForm"),
            QT_TRANSLATE_NOOP("ErrorWords", "convert the sheet to an XForm first")},
    Wording{"form.body", QT_TRANSLATE_NOOP("ErrorWords", "the form has no body"), nullptr},
    Wording{"form.primary", QT_TRANSLATE_NOOP("ErrorWords", "the form has no place for answers"), nullptr},
    Wording{"form.cycle", QT_TRANSLATE_NOOP("ErrorWords", "the form computes in a circle"),
            QT_TRANSLATE_NOOP("ErrorWords", "take one of the nodes out of the other's rule")},
    Wording{"form.instance", QT_TRANSLATE_NOOP("ErrorWords", "a list that is named is not there"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct its id")},
    Wording{"form.control_nowhere", QT_TRANSLATE_NOOP("ErrorWords", "a question has no place for its answer"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct its ref")},
    Wording{"form.repeat", QT_TRANSLATE_NOOP("ErrorWords", "this cannot be repeated"), nullptr},
    Wording{"form.itemset", QT_TRANSLATE_NOOP("ErrorWords", "the choices out of a list say no value"),
            nullptr},
    Wording{"form.list", QT_TRANSLATE_NOOP("ErrorWords", "a list beside the form is not understood"),
            nullptr},
    Wording{"form.list_encoding",
            QT_TRANSLATE_NOOP("ErrorWords", "a list beside the form is neither UTF-8 nor GB18030"),
            QT_TRANSLATE_NOOP("ErrorWords", "save it as UTF-8")},
    Wording{"form.list_quote",
            QT_TRANSLATE_NOOP("ErrorWords", "a quotation mark in a list beside the form is not closed"),
            nullptr},
    Wording{"form.list_ragged",
            QT_TRANSLATE_NOOP("ErrorWords", "rows of a list beside the form have too many or too few cells"),
            nullptr},
    Wording{"form.list_large", QT_TRANSLATE_NOOP("ErrorWords", "a list beside the form is too large"),
            nullptr},
    Wording{"form.media", QT_TRANSLATE_NOOP("ErrorWords", "a file beside the form is missing or damaged"),
            QT_TRANSLATE_NOOP("ErrorWords", "put it into the folder of the form")},
    Wording{"form.other", QT_TRANSLATE_NOOP("ErrorWords", "the answers are of another form"), nullptr},
    Wording{"form.large", QT_TRANSLATE_NOOP("ErrorWords", "the answers have grown too many"), nullptr},
    Wording{"form.calculated", QT_TRANSLATE_NOOP("ErrorWords", "the form computes this answer itself"),
            QT_TRANSLATE_NOOP("ErrorWords", "take its line out")},
    Wording{"form.readonly", QT_TRANSLATE_NOOP("ErrorWords", "the question is read-only"), nullptr},
    Wording{"form.no_answer", QT_TRANSLATE_NOOP("ErrorWords", "a group takes no answer"), nullptr},
    Wording{"form.no_repeat", QT_TRANSLATE_NOOP("ErrorWords", "this is no repeat"), nullptr},
    Wording{"form.no_node", QT_TRANSLATE_NOOP("ErrorWords", "the form has no such node"),
            QT_TRANSLATE_NOOP("ErrorWords", "correct the path")},
    Wording{"usage.moment", QT_TRANSLATE_NOOP("ErrorWords", "this is no time"),
            QT_TRANSLATE_NOOP("ErrorWords", "write it like 2026-11-23T09:30:00+08:00")},
    Wording{"form.script", QT_TRANSLATE_NOOP("ErrorWords", "a line of the script is not understood"),
            QT_TRANSLATE_NOOP("ErrorWords", "docs/formats/forms.md says what can stand there")},
    Wording{"form.bind_nowhere", QT_TRANSLATE_NOOP("ErrorWords", "a rule is for a node that there is not"),
            nullptr},
    Wording{"form.action_nowhere",
            QT_TRANSLATE_NOOP("ErrorWords", "an action is for a node that there is not"), nullptr},
    Wording{"form.path_nowhere",
            QT_TRANSLATE_NOOP("ErrorWords", "an expression looks at a node that there is not"), nullptr},
    Wording{"form.type", QT_TRANSLATE_NOOP("ErrorWords", "a type that is not known counts as text"), nullptr},
    Wording{"form.event", QT_TRANSLATE_NOOP("ErrorWords", "an action waits for an event that never comes"),
            nullptr},
    Wording{"form.element", QT_TRANSLATE_NOOP("ErrorWords", "an element that is not known is passed over"),
            nullptr},
    Wording{"form.item", QT_TRANSLATE_NOOP("ErrorWords", "choices are missing"), nullptr},
    Wording{"form.range", QT_TRANSLATE_NOOP("ErrorWords", "a range is wrong"), nullptr},
    Wording{"form.language", QT_TRANSLATE_NOOP("ErrorWords", "a language comes twice"), nullptr},
    Wording{"form.template", QT_TRANSLATE_NOOP("ErrorWords", "a template belongs to no repeat"), nullptr},
    Wording{"form.unsupported", QT_TRANSLATE_NOOP("ErrorWords", "something in the form does nothing here"),
            nullptr},
};

} // namespace

std::span<const Wording> formsWordings()
{
    return wordings;
}

} // namespace yizhan::console
