// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokedata.h"

#include "inputengine.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace yizhan::input {

namespace {

constexpr QByteArrayView magic("YZSTROK1");
constexpr qsizetype sumBytes = 32; // SHA-256

class StrokeReader
{
public:
    StrokeReader(const char *begin, qsizetype size) : m_at(begin), m_end(begin + size) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    /// 0 behind the end, where ok() turns false.
    std::uint8_t byte()
    {
        m_ok = m_ok && m_at < m_end;
        return m_ok ? static_cast<std::uint8_t>(*m_at++) : 0;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

void append(QByteArray &bytes, std::size_t value)
{
    bytes.append(static_cast<char>(static_cast<std::uint8_t>(value)));
}

void append(QByteArray &bytes, float coordinate)
{
    append(bytes, static_cast<std::size_t>(std::clamp(std::lround(coordinate), 0L, 255L)));
}

void append(QByteArray &bytes, const WrittenCharacter &written)
{
    append(bytes, std::size_t(written.character & 0xff));
    append(bytes, std::size_t(written.character >> 8));
    append(bytes, std::size_t(written.rarity));
    append(bytes, written.strokes.size());
    for (const InkStroke &stroke : written.strokes) {
        const InkStroke kept =
            stroke.size() > mostPlacesOfStroke ? resampled(stroke, mostPlacesOfStroke) : stroke;
        append(bytes, kept.size());
        for (const InkPlace &place : kept) {
            append(bytes, place.x);
            append(bytes, place.y);
        }
    }
}

bool fits(const WrittenCharacter &written)
{
    return !written.strokes.empty() && written.strokes.size() <= std::size_t(maxStrokes) &&
           std::none_of(written.strokes.begin(), written.strokes.end(),
                        [](const InkStroke &stroke) { return stroke.empty(); });
}

bool read(StrokeReader &reader, WrittenCharacter &written)
{
    written.character = char16_t(reader.byte());
    written.character = char16_t(written.character | (reader.byte() << 8));
    written.rarity = reader.byte();
    const std::size_t strokes = reader.byte();
    if (!reader.ok() || strokes == 0 || strokes > std::size_t(maxStrokes) ||
        QChar(written.character).isSurrogate())
        return false;
    for (std::size_t number = 0; number < strokes; ++number) {
        const std::size_t places = reader.byte();
        if (places == 0 || places > mostPlacesOfStroke)
            return false;
        InkStroke stroke;
        for (std::size_t place = 0; place < places; ++place) {
            const float x = reader.byte();
            stroke.push_back({x, float(reader.byte())});
        }
        written.strokes.push_back(std::move(stroke));
    }
    return reader.ok();
}

} // namespace

QByteArray encodeStrokeData(const std::vector<WrittenCharacter> &characters)
{
    QByteArray bytes = magic.toByteArray();
    for (const WrittenCharacter &written : characters) {
        if (fits(written))
            append(bytes, written);
    }
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<std::vector<WrittenCharacter>> decodeStrokeData(const QByteArray &bytes, const QString &place)
{
    const auto corrupt = [&place](const char *what) {
        return fail(ErrorCode::Corrupt, "input.strokes", QString::fromLatin1(what), place);
    };
    if (!bytes.startsWith(magic) || bytes.size() < magic.size() + sumBytes || bytes.size() > mostStrokeBytes)
        return corrupt("not a file of strokes");
    const qsizetype end = bytes.size() - sumBytes;
    if (QCryptographicHash::hash(bytes.first(end), QCryptographicHash::Sha256) != bytes.last(sumBytes))
        return corrupt("the checksum is another one");
    StrokeReader reader(bytes.constData() + magic.size(), end - magic.size());
    std::vector<WrittenCharacter> characters;
    while (!reader.atEnd()) {
        WrittenCharacter written;
        if (characters.size() == mostWrittenCharacters || !read(reader, written))
            return corrupt("a character that cannot be");
        characters.push_back(std::move(written));
    }
    return characters;
}

Result<std::vector<WrittenCharacter>> readStrokeData(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, "input.strokes", QStringLiteral("there is no such file"), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "input.strokes", file.errorString(), path);
    if (file.size() > mostStrokeBytes)
        return fail(ErrorCode::TooLarge, "input.strokes", QStringLiteral("more than 16 MB"), path);
    return decodeStrokeData(file.readAll(), path);
}

} // namespace yizhan::input
