// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfile.h"

#include "jsonnames.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yizhan::desk {

namespace {

constexpr qsizetype maxBytes = 64 * 1024;
constexpr qsizetype maxName = 32;
constexpr qsizetype maxIdBytes = 200; // as of the feed

tl::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorCode::Invalid, "operation.file", QString::fromLatin1(what));
}

/// What may be the name of a field: nothing else is repeated in an error.
bool isFieldName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maxName && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_');
    });
}

/// Half of a surrogate pair is no character: it would become another one on the way to UTF-8.
bool isText(const QJsonValue &value)
{
    return value.isString() && value.toString().isValidUtf16();
}

/// `<source>/<identifier>`, as every item of the catalogue is called that an operation may be about
/// (docs/formats/feed.md).
bool isItemId(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    return slash > 0 && slash + 1 < id.size() && id.toUtf8().size() <= maxIdBytes && id == id.trimmed() &&
           std::none_of(id.begin(), id.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<std::vector<operations::FieldValue>> fieldsOf(const QJsonObject &object)
{
    std::vector<operations::FieldValue> fields;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isFieldName(member.key()) || !isText(member.value()))
            return malformed("a field has a name of small letters, and text");
        const QByteArray text = member.value().toString().toUtf8();
        operations::FieldValue field{member.key().toLatin1(),
                                     crypto::SecretBytes(static_cast<std::size_t>(text.size()) + 1)};
        if (!field.value.append(text))
            return malformed("a field has a name of small letters, and text");
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

Result<OperationDraft> readOperationFile(QByteArrayView json)
{
    if (json.size() > maxBytes)
        return fail(ErrorCode::TooLarge, "operation.file", QStringLiteral("an operation has at most 64 KiB"));
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return malformed("no JSON object");
    if (repeatsAName(json))
        return malformed("a member stands there twice");
    OperationDraft draft;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        QString *text = name == u"type"     ? &draft.type
                        : name == u"about"  ? &draft.about
                        : name == u"refers" ? &draft.refers
                        : name == u"scan"   ? &draft.scan
                                            : nullptr;
        if (text != nullptr && isText(member.value())) {
            *text = member.value().toString();
        } else if (name == u"fields" && member.value().isObject()) {
            YIZHAN_TRY_LET(draft.fields, fieldsOf(member.value().toObject()));
        } else {
            return malformed("it has the members type, about, refers, scan, fields, and no others");
        }
    }
    if (!draft.about.isEmpty() && !isItemId(draft.about))
        return fail(ErrorCode::Invalid, "operation.about",
                    QStringLiteral("an item is called <source>/<number>, as yizhan search shows it"));
    return draft;
}

} // namespace yizhan::desk
