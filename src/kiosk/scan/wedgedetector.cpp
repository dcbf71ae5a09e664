// SPDX-License-Identifier: GPL-3.0-or-later
#include "wedgedetector.h"

#include <algorithm>
#include <utility>

namespace yizhan::scan {

namespace {

bool endsACode(QChar character)
{
    return character == u'\r' || character == u'\n' || character == u'\t';
}

} // namespace

WedgeOutcome WedgeDetector::press(const PressedKey &key)
{
    WedgeOutcome outcome = elapse(key.atMs);
    const bool followsEnd = m_endedMs && key.atMs - *m_endedMs <= gapMs;
    if (std::exchange(m_endedMs, std::nullopt) && followsEnd && m_held.empty() && key.character == u'\n')
        return outcome;
    if (!endsACode(key.character)) {
        if (m_held.size() <= static_cast<std::size_t>(longestCode))
            m_held.push_back(key);
        else
            m_held.back().atMs = key.atMs; // too long: only that it goes on
        return outcome;
    }
    const bool isCode = static_cast<qsizetype>(m_held.size()) >= shortestCode;
    WedgeOutcome ended = finish();
    if (isCode) {
        m_endedMs = key.atMs;
        outcome.code = ended.code;
        return outcome;
    }
    outcome.typed.insert(outcome.typed.end(), ended.typed.begin(), ended.typed.end());
    outcome.typed.push_back(key);
    return outcome;
}

WedgeOutcome WedgeDetector::elapse(qint64 nowMs)
{
    return !m_held.empty() && nowMs - m_held.back().atMs > gapMs ? finish() : WedgeOutcome();
}

std::optional<qint64> WedgeDetector::dueMs() const
{
    return m_held.empty() ? std::nullopt : std::optional(m_held.back().atMs + gapMs + 1);
}

WedgeOutcome WedgeDetector::finish()
{
    std::vector<PressedKey> held = std::exchange(m_held, {});
    if (static_cast<qsizetype>(held.size()) < shortestCode)
        return {{}, std::move(held)};
    if (static_cast<qsizetype>(held.size()) > longestCode)
        return {};
    QString code;
    for (const PressedKey &key : held)
        code.append(key.character);
    return {code, {}};
}

QString withoutCapsLock(const QString &text)
{
    const bool isShouted = text.startsWith(u"HTTP://") || text.startsWith(u"HTTPS://");
    if (!isShouted || !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); }))
        return text;
    QString turned = text;
    for (QChar &c : turned)
        c = c.isLower() ? c.toUpper() : c.toLower();
    return turned;
}

} // namespace yizhan::scan
