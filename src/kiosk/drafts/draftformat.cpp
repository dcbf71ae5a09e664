// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftformat.h"

#include "surveyjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yizhan::drafts {

using Kind = catalogue::Kind<catalogue::Survey>;

namespace {

constexpr qsizetype mostLabel = 60;

qint64 secondsOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

QByteArray openPart(const SurveyDraft &draft)
{
    QJsonObject head{{u"schema"_s, 1},
                     {u"id"_s, draft.id},
                     {u"account"_s, draft.account},
                     {u"survey"_s, QString::fromUtf8(Kind::encode(draft.survey))},
                     {u"begun"_s, secondsOf(draft.begun)},
                     {u"saved"_s, secondsOf(draft.saved)}};
    if (draft.sent.isValid())
        head.insert(u"sent"_s, secondsOf(draft.sent));
    if (!draft.replaces.isEmpty())
        head.insert(u"replaces"_s, draft.replaces);
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
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
    if (!fits || static_cast<qint64>(plain.size()) > mostDraftBytes / 2)
        return fail(ErrorCode::TooLarge, "draft.large", u"more than a draft may hold"_s);
    return key.seal(plain.view());
}

} // namespace

bool isDraftName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

tl::unexpected<Error> notADraft(const QString &path)
{
    return fail(ErrorCode::Corrupt, "draft.format", u"not a draft"_s, path);
}

Result<QByteArray> encodeDraft(const SurveyDraft &draft, const crypto::SealingKey &key)
{
    YIZHAN_TRY_LET(const QByteArray sealed, sealedPart(draft, key));
    return openPart(draft) + sealed;
}

Result<SurveyDraft> decodeDraftHead(QByteArrayView file, const QString &path)
{
    const qsizetype end = file.indexOf('\n');
    const QJsonObject head =
        QJsonDocument::fromJson(file.first(std::max<qsizetype>(end, 0)).toByteArray()).object();
    auto survey = Kind::Decoder::decode(head.value("survey"_L1).toString().toUtf8());
    SurveyDraft draft;
    draft.id = head.value("id"_L1).toString();
    draft.account = head.value("account"_L1).toString();
    if (!survey || head.value("schema"_L1).toInt() != 1 || !isDraftName(draft.id) ||
        !isDraftName(draft.account))
        return notADraft(path);
    draft.survey = *std::move(survey);
    draft.begun = QDateTime::fromSecsSinceEpoch(head.value("begun"_L1).toInteger(), Qt::UTC);
    draft.saved = QDateTime::fromSecsSinceEpoch(head.value("saved"_L1).toInteger(), Qt::UTC);
    if (const qint64 sent = head.value("sent"_L1).toInteger(); sent > 0)
        draft.sent = QDateTime::fromSecsSinceEpoch(sent, Qt::UTC);
    if (const QString id = head.value("replaces"_L1).toString(); isDraftName(id))
        draft.replaces = id;
    return draft;
}

/// Whose a draft is stands twice, so that nobody can put one file in the place of another.
Result<void> decodeSealed(SurveyDraft &draft, const crypto::SecretBytes &plain, DraftPart part)
{
    const qsizetype end = plain.view().indexOf('\n');
    if (end < 0)
        return notADraft({});
    const QJsonObject shown = QJsonDocument::fromJson(plain.view().first(end).toByteArray()).object();
    if (shown.value("id"_L1).toString() != draft.id)
        return fail(ErrorCode::Corrupt, "seal.moved", u"sealed for another draft"_s);
    draft.label = shown.value("label"_L1).toString();
    draft.page = std::max(shown.value("page"_L1).toInt(), 0);
    draft.pages = std::max(shown.value("pages"_L1).toInt(), 0);
    if (part == DraftPart::WithoutAnswers)
        return {};
    const QByteArrayView answers = plain.view().sliced(end + 1);
    auto kept = std::make_shared<crypto::SecretBytes>(
        static_cast<std::size_t>(std::max<qsizetype>(answers.size(), 1)));
    [[maybe_unused]] const bool fits = kept->append(answers);
    draft.answers = std::move(kept);
    return {};
}

Result<SurveyDraft> decodeDraft(QByteArrayView file, const crypto::OpeningKey &key, DraftPart part,
                                const QString &path)
{
    YIZHAN_TRY_LET(SurveyDraft draft, decodeDraftHead(file, path));
    YIZHAN_TRY_LET(const crypto::SecretBytes plain, key.open(file.sliced(file.indexOf('\n') + 1)));
    YIZHAN_TRY(decodeSealed(draft, plain, part));
    return draft;
}

} // namespace yizhan::drafts
