// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwritingpad.h"

#include <algorithm>

namespace yizhan::input {

namespace {

constexpr std::size_t offered = 36; // three screens of them; the right one stands further back only by chance

PenStroke thinned(const PenStroke &stroke)
{
    if (stroke.size() <= maxStrokePoints)
        return stroke;
    PenStroke kept;
    for (qsizetype number = 0; number < maxStrokePoints; ++number)
        kept.append(stroke.at(number * (stroke.size() - 1) / (maxStrokePoints - 1)));
    return kept;
}

/// Coordinates far beyond any screen are cut, so that sums of them stay numbers.
PenStroke bounded(const PenStroke &stroke)
{
    constexpr int farthest = 100'000;
    PenStroke kept = thinned(stroke);
    for (QPoint &point : kept)
        point = {std::clamp(point.x(), -farthest, farthest), std::clamp(point.y(), -farthest, farthest)};
    return kept;
}

} // namespace

Result<std::unique_ptr<HandwritingPad>> HandwritingPad::open(const InputPaths &paths)
{
    std::unique_ptr<HandwritingPad> pad(new HandwritingPad);
    if (const auto data = readStrokeData(paths.strokeData)) {
        pad->m_matcher = std::make_unique<InkMatcher>(*data);
        return pad;
    } else if (data.error().code != ErrorCode::NotFound) {
        qWarning("%s", qPrintable(data.error().toString()));
    }
    YIZHAN_TRY_LET(pad->m_zinnia, ZinniaRecognizer::open(paths.handwritingModel));
    return pad;
}

Composition HandwritingPad::draw(const PenStroke &stroke)
{
    if (!stroke.isEmpty() && m_strokes.size() < maxStrokes)
        m_strokes.append(bounded(stroke));
    return answer();
}

Composition HandwritingPad::back()
{
    if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    return answer();
}

Composition HandwritingPad::choose(int candidate)
{
    if (candidate < 0 || candidate >= m_candidates.size())
        return answer();
    Composition finished;
    finished.committed = m_candidates.at(candidate);
    clear();
    return finished;
}

Composition HandwritingPad::clear()
{
    m_strokes.clear();
    m_candidates.clear();
    return {};
}

QStringList HandwritingPad::inScript(const QStringList &found) const
{
    QStringList offeredForms;
    const auto add = [&offeredForms](const QString &character) {
        if (!offeredForms.contains(character))
            offeredForms.append(character);
    };
    for (const QString &character : found) {
        if (character.size() == 1)
            add(m_script == Script::Simplified ? m_forms.simplified(character)
                                               : m_forms.traditional(character));
        add(character);
    }
    return offeredForms;
}

QStringList HandwritingPad::read(const QList<PenStroke> &strokes) const
{
    QStringList found;
    if (m_matcher) {
        for (const InkMatch &match : m_matcher->match(strokes, offered))
            found.append(QString(QChar(match.character)));
    } else {
        found = m_zinnia->rank(strokes, offered);
    }
    return inScript(found).mid(0, offered);
}

Composition HandwritingPad::answer()
{
    m_candidates = read(m_strokes);
    Composition composition;
    composition.candidates = m_candidates;
    return composition;
}

} // namespace yizhan::input
