// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>
#include <QStringList>

namespace yizhan::input {

/// What an engine holds after a key, a stroke or a choice.
struct Composition
{
    QString preedit;        ///< what was typed, as it is shown: "ni hao", "一丨"; empty = nothing is open
    QString typed;          ///< the letters that "done" leaves in the field; empty where letters mean nothing
    QStringList candidates; ///< best first, at most maxCandidates
    QString chosen;         ///< the part of it for which a candidate was taken already
    QString committed;      ///< text that the last step finished; it goes into the field

    [[nodiscard]] bool open() const { return !preedit.isEmpty() || !candidates.isEmpty(); }
};

/// More than anybody pages through with a finger.
inline constexpr int maxCandidates = 60;

/// Of one composition: a sentence of ten syllables.
inline constexpr int maxKeys = 48;

/// The forms of characters that come out.
enum class Script {
    Simplified,
    Traditional, ///< as Hong Kong writes; the simplified form stands behind each that differs
    Both,        ///< simplified; the traditional form stands behind each that differs
};

/// What a field is for.
enum class Purpose {
    Words,     ///< anything; words of the trade come first
    Surname,   ///< the beginning of somebody's name
    GivenName, ///< the rest of it
};

/// Turns what fingers do into text. One engine belongs to one thread; no function of it waits for another.
class InputEngine
{
public:
    InputEngine() = default;
    virtual ~InputEngine() = default;
    Q_DISABLE_COPY_MOVE(InputEngine)

    /// Takes the last key or stroke back. Does nothing when nothing is open.
    virtual Composition back() = 0;
    /// Takes a candidate of the last composition; a number out of range changes nothing.
    virtual Composition choose(int candidate) = 0;
    /// Forgets everything that is open.
    virtual Composition clear() = 0;
};

/// An engine for keys.
class KeyEngine : public InputEngine
{
public:
    /// `key` is a small letter or ', which parts syllables; for strokes h 横, s 竖, p 撇, n 点 and 捺, z 折.
    /// Others are ignored, and what comes behind maxKeys.
    virtual Composition press(char key) = 0;
    virtual void setScript(Script script) = 0;
    virtual void setPurpose(Purpose purpose) = 0;
};

/// One stroke of a finger, x to the right and y down, in any unit: the engine sees shapes, not sizes. All
/// strokes of a character have one origin and unit.
using PenStroke = QList<QPoint>;
/// 龘 has 48; the simplified characters in use end at 36.
inline constexpr int maxStrokes = 50;
/// A stroke of more points is thinned out to so many.
inline constexpr int maxStrokePoints = 120;

/// An engine for handwriting.
class StrokeEngine : public InputEngine
{
public:
    /// Adds a stroke. An empty one, and one beyond maxStrokes, is ignored.
    virtual Composition draw(const PenStroke &stroke) = 0;
    /// Which form of a character is offered first; the one that was written is offered too.
    virtual void setScript(Script script) = 0;
};

} // namespace yizhan::input
