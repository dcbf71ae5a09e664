// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannerdecoder.h"

#include "codetext.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <linux/input.h>

namespace yizhan::capture {

namespace {

/// Keys in the order of their numbers, from the one that is named: what each makes alone, and with Shift.
struct KeyRow
{
    std::uint16_t first;
    const char *plain;
    const char *shifted;
};
constexpr KeyRow rows[] = {{KEY_1, "1234567890-=", "!@#$%^&*()_+"},
                           {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
                           {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
                           {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
                           {KEY_KPASTERISK, "*", "*"},
                           {KEY_SPACE, " ", " "},
                           {KEY_KP7, "789-456+1230.", "789-456+1230."},
                           {KEY_KPSLASH, "/", "/"}};

bool endsACode(std::uint16_t key)
{
    return key == KEY_ENTER || key == KEY_KPENTER || key == KEY_TAB || key == KEY_LINEFEED;
}

} // namespace

QChar characterOfKey(std::uint16_t key, bool shift)
{
    for (const KeyRow &row : rows) {
        const char *characters = shift ? row.shifted : row.plain;
        if (key >= row.first && key < row.first + std::strlen(characters))
            return QLatin1Char(characters[key - row.first]);
    }
    return {};
}

QStringList LineDecoder::take(const QByteArray &bytes)
{
    QStringList codes;
    for (const char byte : bytes) {
        if (byte != '\r' && byte != '\n') {
            if (m_line.size() <= longestCode)
                m_line.append(byte);
            continue;
        }
        const QByteArray line = std::exchange(m_line, {});
        if (!line.isEmpty() && line.size() <= longestCode)
            codes.append(scan::textOf(line));
    }
    return codes;
}

QString LineDecoder::end()
{
    const QByteArray line = std::exchange(m_line, {});
    return line.size() >= shortestCode && line.size() <= longestCode ? scan::textOf(line) : QString();
}

QStringList KeyDecoder::take(const QByteArray &bytes)
{
    QStringList codes;
    m_part.append(bytes);
    qsizetype at = 0;
    for (; m_part.size() - at >= qsizetype(sizeof(input_event)); at += qsizetype(sizeof(input_event))) {
        input_event event{};
        std::memcpy(&event, m_part.constData() + at, sizeof(event));
        if (event.type != EV_KEY)
            continue;
        if (event.code == KEY_LEFTSHIFT || event.code == KEY_RIGHTSHIFT)
            m_shift = event.value != 0;
        else if (event.value == 1) // down, for the first time
            press(event.code, codes);
    }
    m_part.remove(0, at);
    return codes;
}

void KeyDecoder::press(std::uint16_t key, QStringList &codes)
{
    if (endsACode(key)) {
        const QString typed = std::exchange(m_typed, {});
        if (!typed.isEmpty() && typed.size() <= longestCode)
            codes.append(typed);
    } else if (const QChar character = characterOfKey(key, m_shift);
               !character.isNull() && m_typed.size() <= longestCode) {
        m_typed.append(character);
    }
}

QString KeyDecoder::end()
{
    const QString typed = std::exchange(m_typed, {});
    return typed.size() >= shortestCode && typed.size() <= longestCode ? typed : QString();
}

} // namespace yizhan::capture
