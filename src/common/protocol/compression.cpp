// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.h"

#include "filewrite.h"

#include <QFile>

#include <memory>
#include <zstd.h>

namespace yizhan::protocol {

namespace {

using CompressStream = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using DecompressStream = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

// 2^27 = 128 MiB: the window that the format asks every decoder to refuse beyond, unless told otherwise.
constexpr int maxWindowLog = 27;
// 8 MiB, what the format asks every decoder to support (RFC 8878, 3.1.1.1.2).
constexpr int commonWindowLog = 23;
constexpr qsizetype pieceBytes = 256 * 1024;

CompressStream compressStream(int level)
{
    CompressStream stream(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(stream.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(stream.get(), ZSTD_c_checksumFlag, 1);
    return stream;
}

/// `windowLog`: the decoder takes memory of 2^windowLog bytes where a frame says that it needs them.
DecompressStream decompressStream(int windowLog)
{
    DecompressStream stream(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, windowLog);
    return stream;
}

tl::unexpected<Error> corrupt(QString detail)
{
    return fail(ErrorCode::Corrupt, "zstd.corrupt", std::move(detail));
}

/// Feeds one input piece through; calls `sink(view)` for every piece of output. Returns zstd's hint (0 =
/// frame ended).
template <typename Sink>
Result<std::size_t> decompressPiece(ZSTD_DCtx *stream, QByteArrayView input, QByteArray &buffer, Sink &&sink)
{
    ZSTD_inBuffer in{input.data(), static_cast<std::size_t>(input.size()), 0};
    std::size_t hint = 1;
    while (in.pos < in.size) {
        ZSTD_outBuffer out{buffer.data(), static_cast<std::size_t>(buffer.size()), 0};
        hint = ZSTD_decompressStream(stream, &out, &in);
        if (ZSTD_isError(hint))
            return corrupt(QString::fromLatin1(ZSTD_getErrorName(hint)));
        YIZHAN_TRY(sink(QByteArrayView(buffer.constData(), static_cast<qsizetype>(out.pos))));
        if (hint == 0 && in.pos < in.size)
            return corrupt(QStringLiteral("data after the end of the frame"));
    }
    // What is still buffered inside the decoder comes out with an empty input.
    for (;;) {
        ZSTD_inBuffer none{nullptr, 0, 0};
        ZSTD_outBuffer out{buffer.data(), static_cast<std::size_t>(buffer.size()), 0};
        if (hint == 0)
            break;
        const std::size_t again = ZSTD_decompressStream(stream, &out, &none);
        if (ZSTD_isError(again))
            return corrupt(QString::fromLatin1(ZSTD_getErrorName(again)));
        if (out.pos == 0)
            break;
        hint = again;
        YIZHAN_TRY(sink(QByteArrayView(buffer.constData(), static_cast<qsizetype>(out.pos))));
    }
    return hint;
}

} // namespace

QByteArray zstdCompress(QByteArrayView data, int level)
{
    const CompressStream stream = compressStream(level);
    QByteArray compressed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(data.size()))),
                          Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress2(stream.get(), compressed.data(), static_cast<std::size_t>(compressed.size()),
                       data.data(), static_cast<std::size_t>(data.size()));
    compressed.resize(static_cast<qsizetype>(size));
    compressed.squeeze();
    return compressed;
}

Result<QByteArray> zstdDecompress(QByteArrayView data, qsizetype maxBytes)
{
    const bool isSmall = maxBytes <= (qsizetype(1) << commonWindowLog);
    const DecompressStream stream = decompressStream(isSmall ? commonWindowLog : maxWindowLog);
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    QByteArray result;
    auto sink = [&](QByteArrayView piece) -> Result<void> {
        if (result.size() + piece.size() > maxBytes)
            return fail(ErrorCode::TooLarge, "zstd.bomb", QStringLiteral("more than %1 bytes").arg(maxBytes));
        result.append(piece);
        return {};
    };
    YIZHAN_TRY_LET(const std::size_t hint, decompressPiece(stream.get(), data, buffer, sink));
    if (hint != 0)
        return corrupt(QStringLiteral("cut short"));
    return result;
}

Result<void> zstdDecompressFile(const QString &source, qint64 offset, const QString &target, qint64 maxBytes)
{
    QFile in(source);
    QFile out(target);
    if (!in.open(QIODevice::ReadOnly) || !in.seek(offset))
        return fail(ErrorCode::Io, "file.read", in.errorString(), source);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io, "file.write", out.errorString(), target);
    const DecompressStream stream = decompressStream(maxWindowLog);
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    auto sink = [&](QByteArrayView piece) -> Result<void> {
        if (out.pos() + piece.size() > maxBytes)
            return fail(ErrorCode::TooLarge, "zstd.bomb", QStringLiteral("more than %1 bytes").arg(maxBytes),
                        source);
        return writeAll(out, piece);
    };
    std::size_t hint = 1;
    while (!in.atEnd()) {
        const QByteArray piece = in.read(pieceBytes);
        if (piece.isEmpty())
            break;
        if (hint == 0)
            return corrupt(QStringLiteral("data after the end of the frame"));
        auto step = decompressPiece(stream.get(), piece, buffer, sink);
        if (!step)
            return fail(std::move(step).error());
        hint = *step;
    }
    if (hint != 0)
        return corrupt(QStringLiteral("cut short"));
    return flushAll(out);
}

Result<qint64> zstdCompressFile(const QString &source, const QString &target, int level)
{
    QFile in(source);
    QFile out(target);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.read", in.errorString(), source);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorCode::Io, "file.write", out.errorString(), target);
    const CompressStream stream = compressStream(level);
    ZSTD_CCtx_setPledgedSrcSize(stream.get(), static_cast<unsigned long long>(in.size()));
    QByteArray buffer(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    const qint64 start = out.pos();
    bool last = false;
    while (!last) {
        const QByteArray piece = in.read(pieceBytes);
        last = in.atEnd();
        ZSTD_inBuffer input{piece.constData(), static_cast<std::size_t>(piece.size()), 0};
        std::size_t remaining = 0;
        do {
            ZSTD_outBuffer output{buffer.data(), static_cast<std::size_t>(buffer.size()), 0};
            remaining =
                ZSTD_compressStream2(stream.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(remaining))
                return fail(ErrorCode::Io, "zstd.compress",
                            QString::fromLatin1(ZSTD_getErrorName(remaining)));
            YIZHAN_TRY(writeAll(out, QByteArrayView(buffer).first(static_cast<qsizetype>(output.pos))));
        } while (last ? remaining != 0 : input.pos < input.size);
    }
    YIZHAN_TRY(flushAll(out));
    return out.pos() - start;
}

} // namespace yizhan::protocol
