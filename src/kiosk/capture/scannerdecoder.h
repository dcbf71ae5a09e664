// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace yizhan::capture {

/// What a scanner sends, taken apart into codes. A code ends with Enter, or with a pause, which end() says.
/// Pure; of what is longer than any code nothing is kept.
class ScannerDecoder
{
public:
    static constexpr qsizetype longestCode = 2'000; ///< bytes; the longest that is ours has 512 characters
    static constexpr qsizetype shortestCode = 6;    ///< without an Enter behind it, less is none

    virtual ~ScannerDecoder() = default;

    /// Bytes as they came; any part of what was sent.
    [[nodiscard]] virtual QStringList take(const QByteArray &bytes) = 0;
    /// Nothing has come for a while: what there is, is a code. Empty: it is none.
    [[nodiscard]] virtual QString end() = 0;
};

/// A scanner on a serial line, or on USB as one: characters, in UTF-8 or GB18030.
class LineDecoder final : public ScannerDecoder
{
public:
    [[nodiscard]] QStringList take(const QByteArray &bytes) override;
    [[nodiscard]] QString end() override;

private:
    QByteArray m_line;
};

/// A scanner that is a keyboard, read as the device that it is (linux/input.h): which keys go down, on a
/// keyboard of the United States, as scanners are set from the factory. Caps Lock makes no difference.
class KeyDecoder final : public ScannerDecoder
{
public:
    [[nodiscard]] QStringList take(const QByteArray &bytes) override;
    [[nodiscard]] QString end() override;

private:
    void press(std::uint16_t key, QStringList &codes);

    QByteArray m_part; ///< of an event that has not come whole
    QString m_typed;
    bool m_shift = false;
};

/// The character of a key; a null character: it makes none.
[[nodiscard]] QChar characterOfKey(std::uint16_t key, bool shift);

} // namespace yizhan::capture
