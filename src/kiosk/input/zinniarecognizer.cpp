// SPDX-License-Identifier: GPL-3.0-or-later
#include "zinniarecognizer.h"

#include <QFile>
#include <QHash>
#include <QPointF>
#include <QRect>

#include <algorithm>
#include <zinnia.h>

namespace yizhan::input {

namespace {

template <typename T, void (*destroy)(T *)>
struct Destroyer
{
    void operator()(T *object) const { destroy(object); }
};
using Character =
    std::unique_ptr<zinnia_character_t, Destroyer<zinnia_character_t, zinnia_character_destroy>>;
using Ranking = std::unique_ptr<zinnia_result_t, Destroyer<zinnia_result_t, zinnia_result_destroy>>;

constexpr int padSide = 1000;   // of the square in which the model's characters were written
constexpr double margin = 0.1;  // of that square, left free around a character
constexpr double mostGrown = 4; // a dot stays a dot

/// Moves and scales a character to where the model's characters stand, its proportions kept.
class Frame
{
public:
    explicit Frame(const QList<PenStroke> &strokes)
    {
        QRect box;
        for (const PenStroke &stroke : strokes) {
            for (const QPoint &point : stroke)
                box |= QRect(point, QSize(1, 1));
        }
        const double side = std::max({box.width(), box.height(), 1});
        m_scale = std::min(padSide * (1 - 2 * margin) / side, mostGrown);
        m_center = QPointF(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0);
    }

    [[nodiscard]] QPoint placed(const QPoint &point) const
    {
        const QPointF middle(padSide / 2.0, padSide / 2.0);
        return ((point - m_center) * m_scale + middle).toPoint();
    }

private:
    double m_scale = 1;
    QPointF m_center;
};

/// Orders in which the character may stand in the model: as written, and with the last strokes first, as it
/// writes 女 and 辶.
QList<QList<PenStroke>> ordersOf(const QList<PenStroke> &strokes)
{
    QList<QList<PenStroke>> orders{strokes};
    for (const qsizetype last : {1, 3}) { // each order takes 5 to 15 ms
        if (last >= strokes.size())
            break;
        QList<PenStroke> order = strokes;
        std::rotate(order.begin(), order.end() - last, order.end());
        orders.append(order);
    }
    return orders;
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

QStringList ZinniaRecognizer::rankAsWritten(const QList<PenStroke> &strokes, std::size_t limit) const
{
    const Character character(zinnia_character_new());
    zinnia_character_set_width(character.get(), padSide);
    zinnia_character_set_height(character.get(), padSide);
    const Frame frame(strokes);
    for (qsizetype number = 0; number < strokes.size(); ++number) {
        for (const QPoint &point : strokes.at(number)) {
            const QPoint placed = frame.placed(point);
            zinnia_character_add(character.get(), static_cast<std::size_t>(number), placed.x(), placed.y());
        }
    }
    const Ranking ranking(zinnia_recognizer_classify(m_recognizer, character.get(), limit));
    QStringList ranked;
    for (std::size_t place = 0; ranking && place < zinnia_result_size(ranking.get()); ++place)
        ranked.append(QString::fromUtf8(zinnia_result_value(ranking.get(), place)));
    return ranked;
}

QStringList ZinniaRecognizer::rank(const QList<PenStroke> &strokes, std::size_t limit) const
{
    if (strokes.isEmpty())
        return {};
    // The orders' lists are joined by the places in them, with what was written first counting more: each
    // list adds the inverse of the place (Cormack, Clarke and Büttcher, "Reciprocal rank fusion", SIGIR
    // 2009).
    constexpr double flatness = 2;
    constexpr double ofOtherOrders = 0.5;
    QHash<QString, double> points;
    const QList<QList<PenStroke>> orders = ordersOf(strokes);
    for (qsizetype order = 0; order < orders.size(); ++order) {
        const QStringList ranked = rankAsWritten(orders.at(order), limit);
        for (qsizetype place = 0; place < ranked.size(); ++place) {
            double &best = points[ranked.at(place)];
            best = std::max(best, (order == 0 ? 1 : ofOtherOrders) / (flatness + double(place)));
        }
    }
    QStringList joined = points.keys();
    std::sort(joined.begin(), joined.end(), [&points](const QString &one, const QString &other) {
        const double difference = points.value(one) - points.value(other);
        return difference != 0 ? difference > 0 : one < other;
    });
    return joined.mid(0, qsizetype(limit));
}

} // namespace yizhan::input
