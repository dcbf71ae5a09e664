// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "atomicfile.h"
#include "digest.h"
#include "privatefile.h"
#include "surveyjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yizhan::drafts {

using Kind = catalogue::Kind<catalogue::Survey>;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qint64 mostFormBytes = 8 * 1024 * 1024;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype mostLabel = 60;
constexpr auto ending = ".draft"_L1;

/// What may be the name of a file: an id, an account.
bool isPlain(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

tl::unexpected<Error> badName()
{
    return fail(ErrorCode::Invalid, "draft.name", u"not the name of a draft or an account"_s);
}

tl::unexpected<Error> malformed(const QString &path)
{
    return fail(ErrorCode::Corrupt, "draft.format", u"not a draft"_s, path);
}

Result<QByteArray> bytesOf(const QString &path, qint64 most, const char *missing)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, missing, u"there is none"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    if (file.size() > most)
        return malformed(path);
    return file.readAll();
}

qint64 secondsOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

QByteArray openPart(const SurveyDraft &draft)
{
    const QJsonObject head{{u"schema"_s, 1},
                           {u"id"_s, draft.id},
                           {u"account"_s, draft.account},
                           {u"survey"_s, QString::fromUtf8(Kind::encode(draft.survey))},
                           {u"begun"_s, secondsOf(draft.begun)},
                           {u"saved"_s, secondsOf(draft.saved)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
}

Result<SurveyDraft> readOpenPart(QByteArrayView file, const QString &path)
{
    const qsizetype end = file.indexOf('\n');
    const QJsonObject head =
        QJsonDocument::fromJson(file.first(std::max<qsizetype>(end, 0)).toByteArray()).object();
    auto survey = Kind::Decoder::decode(head.value("survey"_L1).toString().toUtf8());
    SurveyDraft draft;
    draft.id = head.value("id"_L1).toString();
    draft.account = head.value("account"_L1).toString();
    if (!survey || head.value("schema"_L1).toInt() != 1 || !isPlain(draft.id) || !isPlain(draft.account))
        return malformed(path);
    draft.survey = *std::move(survey);
    draft.begun = QDateTime::fromSecsSinceEpoch(head.value("begun"_L1).toInteger(), Qt::UTC);
    draft.saved = QDateTime::fromSecsSinceEpoch(head.value("saved"_L1).toInteger(), Qt::UTC);
    return draft;
}

/// The sealed part: a line of what is shown of it, then the answers.
Result<QByteArray> sealedPart(const SurveyDraft &draft, const crypto::SealingKey &key)
{
    const QJsonObject shown{{u"id"_s, draft.id},
                            {u"label"_s, draft.label.left(mostLabel)},
                            {u"page"_s, draft.page},
                            {u"pages"_s, draft.pages}};
    QByteArray line = QJsonDocument(shown).toJson(QJsonDocument::Compact) + '\n';
    const QByteArrayView answers = draft.answers ? draft.answers->view() : QByteArrayView();
    crypto::SecretBytes plain(static_cast<std::size_t>(line.size() + answers.size()));
    const bool fits = plain.append(line) && plain.append(answers);
    sodium_memzero(line.data(), static_cast<std::size_t>(line.size()));
    if (!fits || static_cast<qint64>(plain.size()) > mostBytes / 2)
        return fail(ErrorCode::TooLarge, "draft.large", u"more than a draft may hold"_s);
    return key.seal(plain.view());
}

/// Whose a draft is stands twice, so that nobody can put one file in the place of another.
Result<void> readSealedPart(SurveyDraft &draft, const crypto::SecretBytes &plain, bool withAnswers)
{
    const qsizetype end = plain.view().indexOf('\n');
    if (end < 0)
        return malformed({});
    const QJsonObject shown = QJsonDocument::fromJson(plain.view().first(end).toByteArray()).object();
    if (shown.value("id"_L1).toString() != draft.id)
        return fail(ErrorCode::Corrupt, "seal.moved", u"sealed for another draft"_s);
    draft.label = shown.value("label"_L1).toString();
    draft.page = std::max(shown.value("page"_L1).toInt(), 0);
    draft.pages = std::max(shown.value("pages"_L1).toInt(), 0);
    if (!withAnswers)
        return {};
    const QByteArrayView answers = plain.view().sliced(end + 1);
    auto kept = std::make_shared<crypto::SecretBytes>(
        static_cast<std::size_t>(std::max<qsizetype>(answers.size(), 1)));
    [[maybe_unused]] const bool fits = kept->append(answers);
    draft.answers = std::move(kept);
    return {};
}

Result<SurveyDraft> read(const QString &path, const crypto::OpeningKey &key, bool withAnswers)
{
    YIZHAN_TRY_LET(const QByteArray file, bytesOf(path, mostBytes, "draft.missing"));
    YIZHAN_TRY_LET(SurveyDraft draft, readOpenPart(file, path));
    YIZHAN_TRY_LET(const crypto::SecretBytes plain,
                   key.open(QByteArrayView(file).sliced(file.indexOf('\n') + 1)));
    YIZHAN_TRY(readSealedPart(draft, plain, withAnswers));
    return draft;
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
    if (!isPlain(account))
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
    if (!isPlain(draft.id) || !isPlain(draft.account) ||
        !catalogue::isDocumentDigest(draft.survey.document.digest))
        return badName();
    YIZHAN_TRY(storage::makePrivateFolder(m_folder));
    if (const QString path = formPath(draft.survey.document.digest); !QFile::exists(path))
        YIZHAN_TRY(storage::writeFile(path, form, storage::FileAccess::OwnerOnly));
    YIZHAN_TRY_LET(const QByteArray sealed, sealedPart(draft, key));
    return storage::writeFile(pathOf(draft.id), openPart(draft) + sealed, storage::FileAccess::OwnerOnly);
}

Result<std::vector<SurveyDraft>> DraftStore::of(const QString &account, const crypto::OpeningKey &key) const
{
    std::vector<SurveyDraft> drafts;
    for (const QString &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const auto file = bytesOf(path, mostBytes, "draft.missing");
        const auto head = file ? readOpenPart(*file, path) : Result<SurveyDraft>(fail(file.error()));
        if (head && head->account != account)
            continue;
        auto draft = head ? read(path, key, false) : Result<SurveyDraft>(fail(head.error()));
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
    if (!isPlain(id))
        return badName();
    return read(pathOf(id), key, true);
}

Result<QByteArray> DraftStore::formOf(const catalogue::Survey &survey) const
{
    if (!catalogue::isDocumentDigest(survey.document.digest))
        return badName();
    YIZHAN_TRY_LET(QByteArray form, bytesOf(formPath(survey.document.digest), mostFormBytes, "draft.form"));
    crypto::Sha256 sha;
    sha.add(form);
    if (catalogue::documentDigest(sha.finish()) != survey.document.digest)
        return malformed(formPath(survey.document.digest));
    return form;
}

Result<void> DraftStore::discard(const QString &id) const
{
    if (!isPlain(id))
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
        const auto file = bytesOf(path, mostBytes, "draft.missing");
        const auto draft = file ? readOpenPart(*file, path) : Result<SurveyDraft>(fail(file.error()));
        if (draft && draft->saved.daysTo(now) > keepDays)
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
