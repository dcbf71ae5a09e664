// SPDX-License-Identifier: GPL-3.0-or-later
#include "opsbatch.h"

#include "jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace yizhan::operations {

namespace {

constexpr int schema = 1;
constexpr qsizetype signatureBytes = 64;

QJsonObject encoded(const SealedOperation &operation)
{
    return {{QStringLiteral("head"), QString::fromUtf8(operation.head)},
            {QStringLiteral("seal"), QString::fromLatin1(operation.seal.toBase64())},
            {QStringLiteral("signature"), QString::fromLatin1(operation.signature.toBase64())}};
}

/// The bytes of a member in base 64; empty when there are none, or more than `most`.
QByteArray binaryOf(simdjson::dom::object object, const char *name, qsizetype most)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS ||
        text.size() > static_cast<std::size_t>(most) * 4 / 3 + 4)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())),
        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() <= most ? decoded.decoded : QByteArray();
}

SealedOperation operationOf(simdjson::dom::element element)
{
    simdjson::dom::object object;
    std::string_view head;
    if (element.get(object) != simdjson::SUCCESS || object["head"].get(head) != simdjson::SUCCESS ||
        head.size() > static_cast<std::size_t>(maxHeadBytes))
        return {};
    SealedOperation operation{QByteArray(head.data(), static_cast<qsizetype>(head.size())),
                              binaryOf(object, "seal", maxSealBytes),
                              binaryOf(object, "signature", signatureBytes)};
    if (operation.seal.isEmpty() || operation.signature.size() != signatureBytes)
        return {};
    return operation;
}

} // namespace

QByteArray encodeBatch(std::span<const SealedOperation> operations)
{
    QJsonArray list;
    for (const SealedOperation &operation : operations)
        list.append(encoded(operation));
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema}, {QStringLiteral("ops"), list}})
        .toJson(QJsonDocument::Compact);
}

qsizetype encodedSize(const SealedOperation &operation)
{
    return QJsonDocument(encoded(operation)).toJson(QJsonDocument::Compact).size() + 1;
}

Result<std::vector<SealedOperation>> decodeBatch(QByteArrayView body)
{
    if (body.size() > maxBatchBytes)
        return fail(ErrorCode::TooLarge, "batch.too_large",
                    QStringLiteral("more bytes than a batch may have"));
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (!readObject(parser, body, object))
        return fail(ErrorCode::Invalid, "batch.format", QStringLiteral("the body is no JSON object"));
    int64_t stated = 0;
    simdjson::dom::array list;
    if (object["schema"].get(stated) != simdjson::SUCCESS || object["ops"].get(list) != simdjson::SUCCESS)
        return fail(ErrorCode::Invalid, "batch.format", QStringLiteral("the body has no operations"));
    if (stated != schema)
        return fail(ErrorCode::Unsupported, "batch.schema", QStringLiteral("a batch of another version"));
    if (list.size() > maxBatchOperations)
        return fail(ErrorCode::TooLarge, "batch.too_large",
                    QStringLiteral("more operations than a batch may have"));
    std::vector<SealedOperation> operations;
    operations.reserve(list.size());
    for (const simdjson::dom::element element : list)
        operations.push_back(operationOf(element));
    return operations;
}

} // namespace yizhan::operations
