// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokesource.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yizhan::input {

namespace {

/// A part of a composed character, as it is written in a rule.
struct ComposedPart
{
    char16_t from = 0;
    int first = 0;
    int last = -1;                            ///< one behind; -1: to the end
    std::array<float, 4> box{0, 0, 100, 100}; ///< left, top, right, bottom in hundredths
    bool boxed = false;
};

bool parsePart(const QString &text, ComposedPart &part)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.)(?:\\[(\\d{0,2}):(\\d{0,2})\\])?(?:@(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}))?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    part.from = match.captured(1).front().unicode();
    part.first = match.captured(2).toInt();
    part.last = match.captured(3).isEmpty() ? -1 : match.captured(3).toInt();
    part.boxed = !match.captured(4).isEmpty();
    for (int edge = 0; part.boxed && edge < 4; ++edge)
        part.box.at(std::size_t(edge)) = match.captured(4 + edge).toFloat();
    return std::all_of(part.box.begin(), part.box.end(), [](float edge) { return edge <= 100; });
}

/// Lays strokes into the box of their part; they keep a margin there, as a character does in its square.
void layInto(const std::array<float, 4> &box, std::vector<InkStroke> &strokes)
{
    constexpr float hundredth = 2.55F;
    InkPlace least{255, 255};
    InkPlace most{0, 0};
    for (const InkStroke &stroke : strokes) {
        for (const InkPlace &place : stroke) {
            least = {std::min(least.x, place.x), std::min(least.y, place.y)};
            most = {std::max(most.x, place.x), std::max(most.y, place.y)};
        }
    }
    const float width = std::max(most.x - least.x, 1.0F);
    const float height = std::max(most.y - least.y, 1.0F);
    for (InkStroke &stroke : strokes) {
        for (InkPlace &place : stroke) {
            place.x = hundredth * (box[0] + (box[2] - box[0]) * (place.x - least.x) / width);
            place.y = hundredth * (box[1] + (box[3] - box[1]) * (place.y - least.y) / height);
        }
    }
}

using StrokesByCharacter = QHash<char16_t, std::vector<InkStroke>>;

/// Whether the part is there; its strokes are added.
bool addPart(const ComposedPart &part, const StrokesByCharacter &known, std::vector<InkStroke> &strokes)
{
    const std::vector<InkStroke> all = known.value(part.from);
    const int last = part.last < 0 ? int(all.size()) : part.last;
    if (all.empty() || part.first >= last || last > int(all.size()))
        return false;
    std::vector<InkStroke> taken(all.begin() + part.first, all.begin() + last);
    if (part.boxed)
        layInto(part.box, taken);
    strokes.insert(strokes.end(), taken.begin(), taken.end());
    return true;
}

} // namespace

QByteArray composedRules()
{
    QFile file(QStringLiteral(":/handwriting/composed.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> addComposed(const QByteArray &rules, std::vector<WrittenCharacter> &characters)
{
    StrokesByCharacter known;
    for (const WrittenCharacter &written : characters)
        known.insert(written.character, written.strokes);
    int number = 0;
    for (const QString &line : QString::fromUtf8(rules).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        bool there = fields.size() == 2 && fields.front().size() == 1;
        std::vector<InkStroke> strokes;
        for (const QString &text : there ? fields.back().split(u' ') : QStringList{QString()}) {
            ComposedPart part;
            if (!parsePart(text, part))
                return fail(ErrorCode::Invalid, "input.source", line, QString::number(number));
            there = there && addPart(part, known, strokes);
        }
        const char16_t character = fields.front().front().unicode();
        if (!there || known.contains(character))
            continue;
        known.insert(character, strokes);
        characters.push_back({character, 0, std::move(strokes)});
    }
    return {};
}

} // namespace yizhan::input
