// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace yizhan::print {

/// Most characters of one text of a slip; what is longer ends in "…".
constexpr qsizetype maxSlipText = 200;
/// Most parts of a slip; further ones are left off.
constexpr std::size_t maxSlipParts = 80;

/// One thing on a slip, from edge to edge of the paper.
struct SlipPart
{
    enum class Kind {
        Heading,  ///< whose slip it is: bold, in the middle
        Title,    ///< what it is about: large, bold
        Amount,   ///< what one looks for first: the largest that fits the paper
        Fact,     ///< a label and what it says
        Headline, ///< bold
        Text,
        Note, ///< a text in the middle, such as what a code is for
        Rule, ///< a line across
        Qr,   ///< a text that is drawn as a QR code
        Code, ///< a few characters to be read aloud, as large as the paper is wide
    };
    Kind kind = Kind::Rule;
    QString text = {};
    QString label = {}; ///< of a Fact

    friend bool operator==(const SlipPart &, const SlipPart &) = default;
};

/// A small document for a small paper, as a value. Its texts are in the language of whoever takes it along;
/// a text that is empty adds nothing. Control and formatting characters are taken out of what is added.
class Slip
{
public:
    /// Which shapes the characters have that both ways of writing share.
    enum class Script { Simplified, Traditional };

    explicit Slip(Script script = Script::Simplified) : m_script(script) {}

    void addHeading(const QString &text) { add(SlipPart::Kind::Heading, text); }
    void addTitle(const QString &text) { add(SlipPart::Kind::Title, text); }
    void addAmount(const QString &text) { add(SlipPart::Kind::Amount, text); }
    void addFact(const QString &label, const QString &text) { add(SlipPart::Kind::Fact, text, label); }
    void addHeadline(const QString &text) { add(SlipPart::Kind::Headline, text); }
    void addText(const QString &text) { add(SlipPart::Kind::Text, text); }
    void addNote(const QString &text) { add(SlipPart::Kind::Note, text); }
    void addCode(const QString &text) { add(SlipPart::Kind::Code, text); }
    /// `text` as it is: nothing is cut or taken out of what a code holds. What scan::encodeQr() takes.
    void addQr(const QString &text);
    void addRule() { put({SlipPart::Kind::Rule}); }

    [[nodiscard]] const std::vector<SlipPart> &parts() const { return m_parts; }
    [[nodiscard]] Script script() const { return m_script; }

    friend bool operator==(const Slip &, const Slip &) = default;

private:
    void add(SlipPart::Kind kind, const QString &text, const QString &label = {});
    void put(SlipPart part);

    Script m_script;
    std::vector<SlipPart> m_parts;
};

} // namespace yizhan::print
