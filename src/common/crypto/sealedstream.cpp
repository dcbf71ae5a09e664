// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedstream.h"

#include <QtEndian>

#include <algorithm>

#include <sodium.h>

namespace yizhan::crypto {

namespace {

constexpr QByteArrayView mark("YZSEAL1\n");
constexpr qsizetype keyIdBytes = 16;
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qsizetype mostBoxBytes = 8 * 1024;

unsigned char *octetsOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *octetsIn(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

tl::unexpected<Error> unopened(const char *what)
{
    return fail(ErrorCode::Corrupt, "seal.open", QString::fromLatin1(what));
}

/// So many bytes, or fewer at the end: a source may give less than it was asked for.
Result<QByteArray> readFully(const PieceSource &from, qsizetype count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        YIZHAN_TRY_LET(QByteArray more, from(count - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
        wipe(more);
    }
    return bytes;
}

QByteArray headOf(const SealingKey &key, QByteArrayView box)
{
    QByteArray head = mark.toByteArray() + key.id().toLatin1();
    QByteArray length(lengthBytes, '\0');
    qToLittleEndian(static_cast<quint32>(box.size()), length.data());
    return head + length + box.toByteArray();
}

} // namespace

Result<void> sealStream(const SealingKey &key, QByteArrayView label, const PieceSource &from,
                        const PieceSink &to)
{
    QByteArray secret(keyBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(octetsOf(secret));
    QByteArray boxed = secret + label.toByteArray();
    const QByteArray head = headOf(key, key.seal(boxed));
    wipe(boxed);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(headerBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, octetsOf(header), octetsIn(secret));
    wipe(secret);
    YIZHAN_TRY(to(head));
    YIZHAN_TRY(to(header));
    YIZHAN_TRY_LET(QByteArray piece, readFully(from, pieceBytes));
    for (;;) {
        QByteArray next;
        if (piece.size() == pieceBytes) {
            YIZHAN_TRY_LET(next, readFully(from, pieceBytes));
        }
        const bool last = next.isEmpty();
        QByteArray closed(piece.size() + tagBytes, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, octetsOf(closed), nullptr, octetsIn(piece), static_cast<unsigned long long>(piece.size()),
            nullptr, 0, last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        wipe(piece);
        YIZHAN_TRY(to(closed));
        if (last)
            break;
        piece = std::move(next);
    }
    sodium_memzero(&state, sizeof state);
    return {};
}

Result<OpenedStream> OpenedStream::begin(PieceSource from, const std::vector<OpeningKey> &keys)
{
    YIZHAN_TRY_LET(const QByteArray head, readFully(from, mark.size() + keyIdBytes + lengthBytes));
    if (head.size() < mark.size() + keyIdBytes + lengthBytes || !head.startsWith(mark))
        return unopened("not a sealed file");
    const QString id = QString::fromLatin1(head.mid(mark.size(), keyIdBytes));
    const auto size = qFromLittleEndian<quint32>(head.constData() + mark.size() + keyIdBytes);
    if (size > mostBoxBytes)
        return unopened("not a sealed file");
    YIZHAN_TRY_LET(const QByteArray box, readFully(from, static_cast<qsizetype>(size)));
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&id](const OpeningKey &one) { return one.sealingKey().id() == id; });
    if (key == keys.end())
        return fail(ErrorCode::NotFound, "seal.key", QStringLiteral("sealed for another key"), id);
    YIZHAN_TRY_LET(const SecretBytes opened, key->open(box));
    if (opened.size() < static_cast<std::size_t>(keyBytes))
        return unopened("shorter than a key");
    OpenedStream stream;
    stream.m_key = SecretBytes(static_cast<std::size_t>(keyBytes));
    [[maybe_unused]] const bool fits = stream.m_key.append(opened.view().first(keyBytes));
    stream.m_label = opened.view().sliced(keyBytes).toByteArray();
    YIZHAN_TRY_LET(stream.m_header, readFully(from, headerBytes));
    if (stream.m_header.size() != headerBytes)
        return unopened("cut off");
    stream.m_from = std::move(from);
    return stream;
}

Result<void> OpenedStream::pour(const PieceSink &to)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, octetsIn(m_header), octetsIn(m_key.view())) !=
        0)
        return unopened("no beginning of a sealed file");
    for (;;) {
        YIZHAN_TRY_LET(const QByteArray closed, readFully(m_from, pieceBytes + tagBytes));
        if (closed.size() < tagBytes)
            return unopened("cut off");
        QByteArray piece(closed.size() - tagBytes, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, octetsOf(piece), nullptr, &tag, octetsIn(closed),
                static_cast<unsigned long long>(closed.size()), nullptr, 0) != 0)
            return unopened("changed since it was sealed");
        YIZHAN_TRY(to(piece));
        wipe(piece);
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            break;
    }
    YIZHAN_TRY_LET(const QByteArray more, m_from(1));
    if (!more.isEmpty())
        return unopened("more than was sealed");
    return {};
}

} // namespace yizhan::crypto
