// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include "digest.h"
#include "fairscan.h"
#include "jsonmembers.h"
#include "receiptcode.h"
#include "takenoperation.h"
#include "uuid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <simdjson.h>

namespace yizhan::operations {

namespace {

constexpr QByteArrayView domain("YZOP1\n");
constexpr qsizetype maxNameLength = 64; // of a kind, a device, an item's kind
constexpr qsizetype maxAboutLength = 200;
constexpr qsizetype maxScanLength = 400;
constexpr std::size_t sealPlainBytes = 4096;
/// Of the answers to a survey. A sealed box is 48 bytes more.
constexpr std::size_t longPlainBytes = maxSealBytes - 64;

QByteArray sha256(QByteArrayView bytes)
{
    crypto::Sha256 sha;
    sha.add(bytes);
    return sha.finish();
}

QByteArray signedBytes(QByteArrayView head, QByteArrayView seal)
{
    return domain.toByteArray() + sha256(head) + sha256(seal);
}

tl::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorCode::Invalid, "operation.format", QString::fromLatin1(what));
}

/// Small letters, digits and what joins them: what may stand in a name that programs give.
bool isName(const QString &text, qsizetype most)
{
    return text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
               const char letter = c.toLatin1();
               return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_' ||
                      letter == '-';
           });
}

bool isText(const QString &text, qsizetype most)
{
    return text.size() <= most && std::none_of(text.begin(), text.end(),
                                               [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isHex16(const QString &text)
{
    return text.size() == 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

Result<void> checkHeadForm(const OperationHead &head)
{
    if (!isUuid(head.op.toLatin1()))
        return malformed("the operation has no id");
    if (head.type.isEmpty() || !isName(head.type, maxNameLength) || head.version < 1)
        return malformed("the operation has no kind");
    if (head.device.isEmpty() || !isName(head.device, maxNameLength) || !isHex16(head.install) ||
        head.seq < 1)
        return malformed("the operation does not say where it was made");
    if (readReceiptCode(head.receipt) != head.receipt || head.receipt.isEmpty())
        return malformed("the operation has no receipt");
    if (!isName(head.aboutKind, maxNameLength) || !isText(head.about, maxAboutLength))
        return malformed("the operation is about something that has no name");
    if (!head.refers.isEmpty() && readReceiptCode(head.refers) != head.refers)
        return malformed("the operation refers to no receipt");
    if (!head.lease.isEmpty() && !isHex16(head.lease))
        return malformed("the operation names no lease");
    if (!isText(head.scan, maxScanLength))
        return malformed("the operation holds no scan");
    if (!head.captured.isValid() || !isHex16(head.key))
        return malformed("the operation has no time or no key");
    return {};
}

/// Appends a JSON string. Control characters occur only in what a server has taken itself: checkField() has
/// seen to the rest.
bool appendString(crypto::SecretBytes &out, QByteArrayView text)
{
    constexpr QByteArrayView digits("0123456789abcdef");
    bool fits = out.append('"');
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < ' ') {
            fits = fits && out.append(QByteArrayView("\\u00")) && out.append(digits[code >> 4]) &&
                   out.append(digits[code & 15]);
            continue;
        }
        if (byte == '"' || byte == '\\')
            fits = fits && out.append('\\');
        fits = fits && out.append(byte);
    }
    return fits && out.append('"');
}

std::size_t typedBytes(const std::vector<FieldValue> &fields)
{
    std::size_t typed = 0;
    for (const FieldValue &field : fields)
        typed += field.value.size();
    return typed;
}

/// {"op":"…","fields":{…}}, in memory that is wiped; at most `most` bytes.
Result<crypto::SecretBytes> plainText(const OperationHead &head, const std::vector<FieldValue> &fields,
                                      std::size_t most)
{
    crypto::SecretBytes plain(typedBytes(fields) < sealPlainBytes / 2 ? sealPlainBytes : most);
    bool fits = plain.append(QByteArrayView(R"({"op":)")) && appendString(plain, head.op.toLatin1()) &&
                plain.append(QByteArrayView(R"(,"fields":{)"));
    bool first = true;
    for (const FieldValue &field : fields) {
        fits = fits && (first || plain.append(',')) && appendString(plain, field.name) && plain.append(':') &&
               appendString(plain, field.value.view());
        first = false;
    }
    if (!fits || !plain.append(QByteArrayView("}}")))
        return fail(ErrorCode::TooLarge, "operation.too_large",
                    QStringLiteral("more text than an operation may hold"));
    return plain;
}

Result<void> checkFields(const OperationType &type, const std::vector<FieldValue> &fields)
{
    for (const FieldValue &value : fields) {
        const auto known = std::find_if(type.fields.begin(), type.fields.end(),
                                        [&](const Field &field) { return value.name == field.name; });
        const QString place = QString::fromUtf8(value.name);
        if (known == type.fields.end())
            return fail(ErrorCode::Invalid, "field.unknown", QStringLiteral("this kind has no such field"),
                        place);
        const auto same = std::count_if(fields.begin(), fields.end(),
                                        [&](const FieldValue &other) { return other.name == value.name; });
        if (same > 1)
            return fail(ErrorCode::Invalid, "field.unknown", QStringLiteral("a field stands there twice"),
                        place);
        if (auto checked = checkField(known->rule, value.value.view()); !checked) {
            Error error = std::move(checked).error();
            error.place = place;
            return fail(std::move(error));
        }
    }
    for (const Field &field : type.fields) {
        const bool given = std::any_of(fields.begin(), fields.end(),
                                       [&](const FieldValue &value) { return value.name == field.name; });
        if (field.required && !given)
            return fail(ErrorCode::Invalid, "field.missing", QStringLiteral("this field must be filled"),
                        QString::fromLatin1(field.name));
    }
    return {};
}

} // namespace

QByteArray encodeHead(const OperationHead &head)
{
    QJsonObject object{{QStringLiteral("op"), head.op},
                       {QStringLiteral("type"), head.type},
                       {QStringLiteral("version"), head.version},
                       {QStringLiteral("device"), head.device},
                       {QStringLiteral("install"), head.install},
                       {QStringLiteral("seq"), head.seq},
                       {QStringLiteral("receipt"), head.receipt},
                       {QStringLiteral("captured"), head.captured.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("sure"), head.sure},
                       {QStringLiteral("key"), head.key}};
    if (!head.aboutKind.isEmpty())
        object.insert(QStringLiteral("about_kind"), head.aboutKind);
    if (!head.about.isEmpty())
        object.insert(QStringLiteral("about"), head.about);
    if (!head.refers.isEmpty())
        object.insert(QStringLiteral("refers"), head.refers);
    if (head.callback)
        object.insert(QStringLiteral("callback"), true);
    if (!head.lease.isEmpty())
        object.insert(QStringLiteral("lease"), head.lease);
    if (!head.scan.isEmpty())
        object.insert(QStringLiteral("scan"), head.scan);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<OperationHead> decodeHead(QByteArrayView bytes)
{
    if (bytes.size() > maxHeadBytes)
        return fail(ErrorCode::TooLarge, "operation.format", QStringLiteral("the head is too long"));
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (!readObject(parser, bytes, object))
        return malformed("the head is no JSON object");
    OperationHead head;
    head.op = textOf(object, "op");
    head.type = textOf(object, "type");
    head.version = smallNumberOf(object, "version", 1'000'000);
    head.device = textOf(object, "device");
    head.install = textOf(object, "install");
    head.seq = numberOf(object, "seq");
    head.receipt = textOf(object, "receipt");
    head.aboutKind = textOf(object, "about_kind");
    head.about = textOf(object, "about");
    head.refers = textOf(object, "refers");
    head.lease = textOf(object, "lease");
    head.scan = textOf(object, "scan");
    head.captured = timeOf(object, "captured");
    bool sure = false;
    head.sure = object["sure"].get(sure) == simdjson::SUCCESS && sure;
    bool callback = false;
    head.callback = object["callback"].get(callback) == simdjson::SUCCESS && callback;
    head.key = textOf(object, "key");
    YIZHAN_TRY(checkHeadForm(head));
    return head;
}

Result<void> checkOperation(const OperationHead &head, const std::vector<FieldValue> &fields)
{
    const OperationType *type = operationType(head.type.toLatin1());
    if (!type || head.version != type->version)
        return fail(ErrorCode::Invalid, "operation.type", QStringLiteral("no such kind of operation"));
    const bool aboutFits = type->aboutKind
                               ? head.aboutKind == QLatin1String(type->aboutKind) && !head.about.isEmpty()
                               : head.aboutKind.isEmpty() && head.about.isEmpty();
    if (!aboutFits || !isText(head.about, maxAboutLength))
        return fail(
            ErrorCode::Invalid, "operation.about",
            QStringLiteral("this kind says what it is about by the id of an item, or is about nothing"));
    const bool refersFits = type->refers
                                ? !head.refers.isEmpty() && readReceiptCode(head.refers) == head.refers
                                : head.refers.isEmpty();
    if (!refersFits)
        return fail(ErrorCode::Invalid, "operation.refers",
                    QStringLiteral("this kind names the receipt that it is about, or none"));
    if (type->scan ? !scanOf(head, {}) : !head.scan.isEmpty())
        return fail(ErrorCode::Invalid, "operation.scan",
                    QStringLiteral("this kind says what was scanned, or nothing of the sort"));
    return checkFields(*type, fields);
}

namespace {

/// Whether somebody has left a number where they need not have.
bool asksForACall(const OperationType &type, const std::vector<FieldValue> &fields)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [&fields](const Field &field) {
        return field.rule == FieldRule::Phone && !field.required &&
               std::any_of(fields.begin(), fields.end(),
                           [&field](const FieldValue &value) { return value.name == field.name; });
    });
}

Result<SealedOperation> closed(OperationHead head, const std::vector<FieldValue> &fields, std::size_t most,
                               const crypto::SealingKey &key, const crypto::SigningKey &signer)
{
    head.key = key.id();
    YIZHAN_TRY(checkHeadForm(head));
    YIZHAN_TRY_LET(const auto plain, plainText(head, fields, most));
    return signAgain(head, key.seal(plain.view()), signer);
}

} // namespace

Result<SealedOperation> sealOperation(OperationHead head, const std::vector<FieldValue> &fields,
                                      const crypto::SealingKey &key, const crypto::SigningKey &device)
{
    YIZHAN_TRY(checkOperation(head, fields));
    head.callback = asksForACall(*operationType(head.type.toLatin1()), fields);
    return closed(std::move(head), fields, longPlainBytes, key, device);
}

Result<SealedOperation> sealTaken(OperationHead head, const std::vector<FieldValue> &fields,
                                  const crypto::SealingKey &key, const crypto::SigningKey &server)
{
    const std::size_t typed = typedBytes(fields);
    if (typed > static_cast<std::size_t>(maxTakenBytes))
        return fail(ErrorCode::TooLarge, "operation.too_large",
                    QStringLiteral("more text than an operation may hold"));
    // An escape makes six bytes of one at most; the names of the fields are short.
    return closed(std::move(head), fields, 6 * typed + sealPlainBytes, key, server);
}

SealedOperation signAgain(const OperationHead &head, const QByteArray &seal, const crypto::SigningKey &device)
{
    SealedOperation operation{encodeHead(head), seal, {}};
    operation.signature = device.sign(signedBytes(operation.head, operation.seal));
    return operation;
}

bool isSignedBy(const SealedOperation &operation, const crypto::PublicKey &device)
{
    return device.verify(signedBytes(operation.head, operation.seal), operation.signature);
}

Result<std::vector<FieldValue>> openOperation(const SealedOperation &operation, const crypto::OpeningKey &key)
{
    YIZHAN_TRY_LET(const auto head, decodeHead(operation.head));
    YIZHAN_TRY_LET(const auto plain, key.open(operation.seal));
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    simdjson::dom::object values;
    if (!readObject(parser, plain.view(), object) || object["fields"].get(values) != simdjson::SUCCESS)
        return fail(ErrorCode::Corrupt, "seal.format", QStringLiteral("what was sealed is not an operation"));
    if (textOf(object, "op") != head.op)
        return fail(ErrorCode::Corrupt, "seal.moved", QStringLiteral("sealed for another operation"));
    std::vector<FieldValue> fields;
    for (const auto member : values) {
        std::string_view text;
        if (member.value.get(text) != simdjson::SUCCESS)
            continue;
        FieldValue field{QByteArray(member.key.data(), static_cast<qsizetype>(member.key.size())),
                         crypto::SecretBytes(qMax<std::size_t>(text.size(), 1))};
        // It has room for exactly this text.
        [[maybe_unused]] const bool fits =
            field.value.append(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        fields.push_back(std::move(field));
    }
    return fields;
}

QByteArray digestOf(const SealedOperation &operation)
{
    const QByteArray parts = sha256(operation.head) + sha256(operation.seal) + operation.signature;
    return sha256(parts);
}

} // namespace yizhan::operations
