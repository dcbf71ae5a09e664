// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveymedia.h"

#include "formsession.h"
#include "instancemarks.h"
#include "privatefile.h"
#include "submissionstore.h"
#include "submissionxml.h"
#include "thattime.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;

/// A name out of answers that is a file's and no way to elsewhere.
bool isPlain(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || !c.isPrint();
    });
}

} // namespace

namespace {

/// What a kiosk sends beside its answers: `files` of docs/formats/operations.md.
QHash<QString, QByteArray> filesWithin(const ledger::OpenedOperation &operation)
{
    QHash<QString, QByteArray> files;
    const QJsonObject object = QJsonDocument::fromJson(fieldOf(operation, "files")).object();
    for (auto file = object.begin(); file != object.end(); ++file) {
        const auto bytes = QByteArray::fromBase64Encoding(file.value().toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (isPlain(file.key()) && bytes && !bytes.decoded.isEmpty())
            files.insert(file.key(), bytes.decoded);
    }
    return files;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

/// A kiosk says itself what it sends; its log of how it was filled in is no file.
Result<void> SurveyMedia::copyWithin(const SurveyAnswers &answers, const QString &to)
{
    const QHash<QString, QByteArray> files = filesWithin(answers.operation);
    if (files.isEmpty())
        return {};
    const QString folder = to + u'/' + answers.operation.receipt;
    YIZHAN_TRY(storage::makePrivateFolder(folder));
    for (auto file = files.begin(); file != files.end(); ++file)
        ++(writeFile(folder + u'/' + file.key(), file.value()) ? m_copied : m_missing);
    return {};
}

bool SurveyMedia::copyOne(const QString &content, const QString &path) const
{
    QSaveFile file(path);
    const auto opened = m_folder.open(
        content, m_keys, [&file](const openrosa::AttachmentLabel &) -> Result<crypto::PieceSink> {
            if (!file.open(QIODevice::WriteOnly))
                return fail(ErrorCode::Io, "file.open", file.errorString(), file.fileName());
            return crypto::PieceSink([&file](QByteArrayView piece) -> Result<void> {
                if (file.write(piece.data(), piece.size()) != piece.size())
                    return fail(ErrorCode::Io, "file.write", file.errorString(), file.fileName());
                return {};
            });
        });
    return opened && file.commit();
}

Result<void> SurveyMedia::copy(const SurveyAnswers &answers, const forms::FormPtr &form, const QString &to)
{
    YIZHAN_TRY_LET(const auto contents, openrosa::attachmentsOf(m_database, answers.operation.op));
    if (!contents)
        return copyWithin(answers, to);
    const openrosa::ThatTime clock(answers.operation.captured);
    SeededRandom random(0);
    const auto names = openrosa::namesOfSubmission(answers.xml);
    const auto session = forms::FormSession::begin(form, clock, random, {.answers = answers.xml});
    if (!names || !session)
        return {};
    const QStringList files = openrosa::filesNamedBy(**session);
    if (files.isEmpty())
        return {};
    const QString folder = to + u'/' + answers.operation.receipt;
    YIZHAN_TRY(storage::makePrivateFolder(folder));
    for (const QString &file : files) {
        const QString content = contents->value(openrosa::markOfName(names->instance, file));
        const bool whole = !content.isEmpty() && isPlain(file) && copyOne(content, folder + u'/' + file);
        ++(whole ? m_copied : m_missing);
    }
    return {};
}

Result<QByteArray> SurveyMedia::bytesOf(const SurveyAnswers &answers, const QString &name)
{
    YIZHAN_TRY_LET(const auto contents, openrosa::attachmentsOf(m_database, answers.operation.op));
    const auto names = openrosa::namesOfSubmission(answers.xml);
    const QString content =
        contents && names ? contents->value(openrosa::markOfName(names->instance, name)) : QString();
    if (content.isEmpty())
        return QByteArray();
    QByteArray bytes;
    const auto opened = m_folder.open(content, m_keys, [&bytes](const openrosa::AttachmentLabel &) {
        return Result<crypto::PieceSink>([&bytes](QByteArrayView piece) -> Result<void> {
            bytes += piece.first(std::min(piece.size(), mostBytes - bytes.size())).toByteArray();
            return {};
        });
    });
    return opened ? bytes : QByteArray();
}

} // namespace yizhan::answers
