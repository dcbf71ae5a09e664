// SPDX-License-Identifier: GPL-3.0-or-later
#include "zinniarecognizer.h"

#include <QFile>
#include <QPointF>
#include <QRect>

#include <algorithm>
#include <zinnia.h>

namespace yizhan::input {

namespace {

constexpr std::size_t offered =
    24; // candidates; the right one stands further back only when it stands nowhere

template <typename T, void (*destroy)(T *)>
struct Destroyer
{
    void operator()(T *object) const { destroy(object); }
};
using Character =
    std::unique_ptr<zinnia_character_t, Destroyer<zinnia_character_t, zinnia_character_destroy>>;
using Ranking = std::unique_ptr<zinnia_result_t, Destroyer<zinnia_result_t, zinnia_result_destroy>>;

constexpr int padSide = 1000;     // of the square in which the model's characters were written
constexpr double margin = 0.1;    // of that square, left free around a character
constexpr double mostGrown = 4;   // a dot stays a dot
constexpr int farthest = 100'000; // coordinates beyond are cut

/// Moves and scales a character to where the model's characters stand, its proportions kept.
class Frame
{
public:
    explicit Frame(const QList<PenStroke> &strokes)
    {
        QRect box;
        for (const PenStroke &stroke : strokes) {
            for (const QPoint &point : stroke)
                box |= QRect(cut(point), QSize(1, 1));
        }
        const double side = std::max({box.width(), box.height(), 1});
        m_scale = std::min(padSide * (1 - 2 * margin) / side, mostGrown);
        m_center = QPointF(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0);
    }

    [[nodiscard]] QPoint placed(const QPoint &point) const
    {
        const QPointF middle(padSide / 2.0, padSide / 2.0);
        return ((cut(point) - m_center) * m_scale + middle).toPoint();
    }

private:
    static QPoint cut(const QPoint &point)
    {
        return {std::clamp(point.x(), -farthest, farthest), std::clamp(point.y(), -farthest, farthest)};
    }

    double m_scale = 1;
    QPointF m_center;
};

PenStroke thinned(const PenStroke &stroke)
{
    if (stroke.size() <= maxStrokePoints)
        return stroke;
    PenStroke kept;
    for (qsizetype number = 0; number < maxStrokePoints; ++number)
        kept.append(stroke.at(number * (stroke.size() - 1) / (maxStrokePoints - 1)));
    return kept;
}

} // namespace

Result<std::unique_ptr<ZinniaRecognizer>> ZinniaRecognizer::open(const QString &model)
{
    if (!QFile::exists(model))
        return fail(ErrorCode::NotFound, "input.model", QStringLiteral("there is no such file"), model);
    std::unique_ptr<ZinniaRecognizer> opened(new ZinniaRecognizer(zinnia_recognizer_new()));
    if (zinnia_recognizer_open(opened->m_recognizer, QFile::encodeName(model).constData()) == 0)
        return fail(ErrorCode::Corrupt, "input.model", QStringLiteral("not a model of zinnia"), model);
    return opened;
}

ZinniaRecognizer::ZinniaRecognizer(zinnia_recognizer_t *recognizer) : m_recognizer(recognizer) {}

ZinniaRecognizer::~ZinniaRecognizer()
{
    zinnia_recognizer_destroy(m_recognizer);
}

Composition ZinniaRecognizer::draw(const PenStroke &stroke)
{
    if (!stroke.isEmpty() && m_strokes.size() < maxStrokes)
        m_strokes.append(thinned(stroke));
    return classify();
}

Composition ZinniaRecognizer::back()
{
    if (!m_strokes.isEmpty())
        m_strokes.removeLast();
    return classify();
}

Composition ZinniaRecognizer::choose(int candidate)
{
    if (candidate < 0 || candidate >= m_candidates.size())
        return classify();
    Composition finished;
    finished.committed = m_candidates.at(candidate);
    clear();
    return finished;
}

Composition ZinniaRecognizer::clear()
{
    m_strokes.clear();
    m_candidates.clear();
    return {};
}

Composition ZinniaRecognizer::classify()
{
    m_candidates.clear();
    if (m_strokes.isEmpty())
        return {};
    const Character character(zinnia_character_new());
    zinnia_character_set_width(character.get(), padSide);
    zinnia_character_set_height(character.get(), padSide);
    const Frame frame(m_strokes);
    for (qsizetype number = 0; number < m_strokes.size(); ++number) {
        for (const QPoint &point : m_strokes.at(number)) {
            const QPoint placed = frame.placed(point);
            zinnia_character_add(character.get(), static_cast<std::size_t>(number), placed.x(), placed.y());
        }
    }
    const Ranking ranking(zinnia_recognizer_classify(m_recognizer, character.get(), offered));
    Composition composition;
    if (ranking) {
        for (std::size_t place = 0; place < zinnia_result_size(ranking.get()); ++place)
            m_candidates.append(QString::fromUtf8(zinnia_result_value(ranking.get(), place)));
    }
    composition.candidates = m_candidates;
    return composition;
}

} // namespace yizhan::input
