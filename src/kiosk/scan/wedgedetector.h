// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::scan {

/// A key that makes a character, Enter, or Tab; with a time on any clock that never goes back.
struct PressedKey
{
    QChar character; ///< '\r' or '\n' for Enter, '\t' for Tab
    qint64 atMs = 0;
    quint64 number = 0; ///< the caller's own: it comes back with the key
};

/// What the keys so far have turned out to be.
struct WedgeOutcome
{
    QString code;                  ///< a scanner has typed this; empty: none has (yet)
    std::vector<PressedKey> typed; ///< a person has typed these: they go on to whoever has the focus
};

/// Tells scanners that behave as keyboards ("wedges") from people, by how fast they type: scanners press a
/// key every 1 to 30 ms, people not below 80. Keys are held back until it is known whose they are, at most
/// `gapMs` after the last, so nothing that was scanned leaks into a field and nothing that was typed is lost.
/// A code ends with Enter (CR, LF or both), with Tab, or with a pause. Pure: the times are given. One thread.
class WedgeDetector
{
public:
    static constexpr qint64 gapMs = 50;
    static constexpr qsizetype shortestCode = 6;  ///< the pickup code has 8; less is a hand on the keys
    static constexpr qsizetype longestCode = 512; ///< what is longer is thrown away

    /// Times do not go back.
    [[nodiscard]] WedgeOutcome press(const PressedKey &key);
    /// Time has passed without a key.
    [[nodiscard]] WedgeOutcome elapse(qint64 nowMs);
    /// When elapse() should be called next; nothing: only after another key.
    [[nodiscard]] std::optional<qint64> dueMs() const;
    /// The first of the keys that are held back; nothing: none is.
    [[nodiscard]] std::optional<PressedKey> oldest() const
    {
        return m_held.empty() ? std::nullopt : std::optional(m_held.front());
    }

private:
    [[nodiscard]] WedgeOutcome finish();

    std::vector<PressedKey> m_held;
    std::optional<qint64> m_endedMs; ///< when Enter has ended a code: an LF behind it belongs to it
};

/// A link that was typed while Caps Lock was on has its capitals and small letters exchanged; that is seen by
/// a scheme in capitals before small letters, and mended. Any other text stays as it is: the codes that are
/// ours read the same either way.
[[nodiscard]] QString withoutCapsLock(const QString &text);

} // namespace yizhan::scan
