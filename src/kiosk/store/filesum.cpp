// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesum.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace yizhan::store {

namespace {

constexpr qint64 pieceBytes = 256 * 1024; // stays in the cache of one core
constexpr std::size_t laneCount = 4;      // one multiplication waits for the one before, four do not
constexpr qint64 wordBytes = 8;
constexpr qint64 blockBytes = wordBytes * static_cast<qint64>(laneCount);

/// Of two different words, or two different states, never the same: no step loses anything. Two factors with
/// a shift between them, so that no bit stays where it was and waits for another to undo it.
constexpr std::uint64_t mixed(std::uint64_t state, std::uint64_t word)
{
    std::uint64_t value = (state ^ word) * 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 32U)) * 0xD6E8FEB86659FD93U;
    return value ^ (value >> 29U);
}

class Summing
{
public:
    /// `bytes` is a multiple of blockBytes.
    void add(const char *data, qint64 bytes)
    {
        for (qint64 at = 0; at < bytes; at += blockBytes) {
            for (std::size_t lane = 0; lane < laneCount; ++lane) {
                const auto word =
                    qFromLittleEndian<quint64>(data + at + wordBytes * static_cast<qint64>(lane));
                m_lanes[lane] = mixed(m_lanes[lane], word);
            }
        }
    }

    [[nodiscard]] std::uint64_t value() const
    {
        std::uint64_t value = 0;
        for (const std::uint64_t lane : m_lanes)
            value = mixed(value, lane);
        return value;
    }

private:
    std::array<std::uint64_t, laneCount> m_lanes{1, 2, 3, 4}; // zeroes at the beginning count too
};

/// Reads until `piece` is full or the file ends; -1 after an error.
qint64 fill(QFileDevice &file, QByteArray &piece)
{
    qint64 filled = 0;
    while (filled < piece.size()) {
        const qint64 read = file.read(piece.data() + filled, piece.size() - filled);
        if (read < 0)
            return read;
        if (read == 0)
            break;
        filled += read;
    }
    return filled;
}

} // namespace

Result<FileSum> sumOfFile(QFileDevice &file)
{
    if (!file.seek(0))
        return fail(ErrorCode::Io, "file.read", file.errorString(), file.fileName());
    Summing summing;
    FileSum sum;
    QByteArray piece(pieceBytes, '\0');
    for (;;) {
        const qint64 filled = fill(file, piece);
        if (filled < 0)
            return fail(ErrorCode::Io, "file.read", file.errorString(), file.fileName());
        sum.bytes += filled;
        const qint64 whole = (filled + blockBytes - 1) / blockBytes * blockBytes;
        std::fill(piece.begin() + filled, piece.begin() + whole, '\0'); // the length tells these from zeroes
        summing.add(piece.constData(), whole);
        if (filled < piece.size())
            break;
    }
    sum.value = summing.value();
    return sum;
}

} // namespace yizhan::store
