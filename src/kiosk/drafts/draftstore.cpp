// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "atomicfile.h"
#include "digest.h"
#include "draftformat.h"
#include "privatefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yizhan::drafts {

namespace {

constexpr qint64 mostFormBytes = 8 * 1024 * 1024;
constexpr qsizetype saltBytes = 16;
constexpr auto ending = ".draft"_L1;

tl::unexpected<Error> badName()
{
    return fail(ErrorCode::Invalid, "draft.name", u"not the name of a draft or an account"_s);
}

bool isOver(const SurveyDraft &draft, const QDateTime &now)
{
    return draft.sent.isValid() ? draft.sent.daysTo(now) > DraftStore::keepSentDays
                                : draft.saved.daysTo(now) > DraftStore::keepDays;
}

Result<QByteArray> bytesOf(const QString &path, qint64 most, const char *missing)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, missing, u"there is none"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    if (file.size() > most)
        return notADraft(path);
    return file.readAll();
}

Result<SurveyDraft> read(const QString &path, const crypto::OpeningKey &key, DraftPart part)
{
    YIZHAN_TRY_LET(const QByteArray file, bytesOf(path, mostDraftBytes, "draft.missing"));
    return decodeDraft(file, key, part, path);
}

} // namespace

DraftStore::DraftStore(const QString &dataDir) : m_folder(QDir(dataDir).filePath(u"drafts"_s)) {}

QString DraftStore::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id + ending);
}

QString DraftStore::formPath(const QString &digest) const
{
    return QDir(m_folder).filePath(digest + ".xml"_L1);
}

Result<crypto::OpeningKey> DraftStore::keyOf(const QString &account, const crypto::SecretBytes &pin) const
{
    if (!isDraftName(account))
        return badName();
    YIZHAN_TRY(storage::makePrivateFolder(m_folder));
    const QString path = QDir(m_folder).filePath(account + ".salt"_L1);
    if (!QFile::exists(path)) {
        QByteArray salt(saltBytes, Qt::Uninitialized);
        randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
        YIZHAN_TRY(storage::createFile(path, salt, storage::FileAccess::OwnerOnly));
    }
    YIZHAN_TRY_LET(const QByteArray salt, bytesOf(path, saltBytes, "draft.missing"));
    return crypto::OpeningKey::ofPin(pin, salt);
}

Result<void> DraftStore::save(const SurveyDraft &draft, const QByteArray &form,
                              const crypto::SealingKey &key) const
{
    if (!isDraftName(draft.id) || !isDraftName(draft.account) ||
        !catalogue::isDocumentDigest(draft.survey.document.digest))
        return badName();
    YIZHAN_TRY(storage::makePrivateFolder(m_folder));
    if (const QString path = formPath(draft.survey.document.digest); !QFile::exists(path))
        YIZHAN_TRY(storage::writeFile(path, form, storage::FileAccess::OwnerOnly));
    YIZHAN_TRY_LET(const QByteArray file, encodeDraft(draft, key));
    return storage::writeFile(pathOf(draft.id), file, storage::FileAccess::OwnerOnly);
}

Result<std::vector<SurveyDraft>> DraftStore::of(const QString &account, const crypto::OpeningKey &key) const
{
    std::vector<SurveyDraft> drafts;
    for (const QString &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const auto file = bytesOf(path, mostDraftBytes, "draft.missing");
        const auto head = file ? decodeDraftHead(*file, path) : Result<SurveyDraft>(fail(file.error()));
        if (head && head->account != account)
            continue;
        auto draft =
            head ? read(path, key, DraftPart::WithoutAnswers) : Result<SurveyDraft>(fail(head.error()));
        if (draft)
            drafts.push_back(*std::move(draft));
        else
            qWarning("a draft is passed over: %s", qUtf8Printable(draft.error().toString()));
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const SurveyDraft &a, const SurveyDraft &b) { return a.saved > b.saved; });
    return drafts;
}

Result<SurveyDraft> DraftStore::open(const QString &id, const crypto::OpeningKey &key) const
{
    if (!isDraftName(id))
        return badName();
    return read(pathOf(id), key, DraftPart::WithAnswers);
}

Result<QByteArray> DraftStore::formOf(const catalogue::Survey &survey) const
{
    if (!catalogue::isDocumentDigest(survey.document.digest))
        return badName();
    YIZHAN_TRY_LET(QByteArray form, bytesOf(formPath(survey.document.digest), mostFormBytes, "draft.form"));
    crypto::Sha256 sha;
    sha.add(form);
    if (catalogue::documentDigest(sha.finish()) != survey.document.digest)
        return notADraft(formPath(survey.document.digest));
    return form;
}

Result<void> DraftStore::discard(const QString &id) const
{
    if (!isDraftName(id))
        return badName();
    QFile file(pathOf(id));
    if (file.exists() && !file.remove())
        return fail(ErrorCode::Io, "file.remove", file.errorString(), file.fileName());
    return {};
}

void DraftStore::tidy(const QDateTime &now) const
{
    QStringList needed;
    for (const QString &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const auto file = bytesOf(path, mostDraftBytes, "draft.missing");
        const auto draft = file ? decodeDraftHead(*file, path) : Result<SurveyDraft>(fail(file.error()));
        if (draft && isOver(*draft, now))
            QFile::remove(path);
        else if (draft)
            needed.append(draft->survey.document.digest + ".xml"_L1);
    }
    for (const QString &name : QDir(m_folder).entryList({u"*.xml"_s, u"*.tmp"_s}, QDir::Files)) {
        if (!needed.contains(name))
            QFile::remove(QDir(m_folder).filePath(name));
    }
}

} // namespace yizhan::drafts
