// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionintake.h"

#include "bodyfile.h"
#include "instancemarks.h"
#include "receiptcode.h"
#include "sealingkeys.h"
#include "surveyjson.h"
#include "takenoperation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using catalogue::Kind;
using catalogue::Survey;
using operations::OperationHead;
using operations::VerdictCode;

namespace {

constexpr std::string_view xmlPart = "xml_submission_file";
constexpr std::string_view incompletePart = "*isIncomplete*";
constexpr qsizetype longestFileName = 249;

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

/// The bytes of a part, from its beginning.
crypto::PieceSource bytesOf(const protocol::BodyFile &body, const FormPart &part)
{
    return
        [&body, at = part.offset, end = part.offset + part.size](qint64 most) mutable -> Result<QByteArray> {
            YIZHAN_TRY_LET(QByteArray piece, body.read(at, std::min(most, end - at)));
            at += piece.size();
            return piece;
        };
}

/// What a client calls a file, as the answers name it: the last step of whatever path it says. Empty: that is
/// no name.
QString fileNameOf(const FormPart &part)
{
    const QString said = QString::fromStdString(part.file.empty() ? part.name : part.file);
    const QString bare = said.mid(said.lastIndexOf(u'/') + 1);
    const bool fits =
        bare.size() <= longestFileName && bare != u"."_s && bare != u".."_s &&
        std::none_of(bare.begin(), bare.end(), [](QChar c) { return !c.isPrint() || c == u'\\'; });
    return fits ? bare : QString();
}

bool isFile(const FormPart &part)
{
    return part.name != xmlPart && part.name != incompletePart && !part.file.empty();
}

operations::FieldValue fieldOf(const char *name, QByteArrayView value)
{
    operations::FieldValue field{name, crypto::SecretBytes(static_cast<std::size_t>(value.size()) + 1)};
    [[maybe_unused]] const bool fits = field.value.append(value); // it has room for just this
    return field;
}

} // namespace

/// What a request brings.
struct SubmissionIntake::Parcel
{
    const protocol::BodyFile *body = nullptr;
    std::vector<FormPart> parts;
    QByteArray xml;
    SubmissionNames names;
    QString op;
    bool isIncomplete = false;
};

struct SubmissionIntake::Judged
{
    Survey survey;
    SubmissionJudgement judgement;
};

Result<SubmissionIntake::Parcel> SubmissionIntake::open(const protocol::Request &request)
{
    YIZHAN_TRY_LET(const std::string boundary, boundaryOf(request.field("content-type").value_or("")));
    if (!request.bodyFile)
        return fail(ErrorCode::Invalid, "submission.parts", u"the request has no body"_s);
    Parcel parcel;
    parcel.body = request.bodyFile.get();
    const BodyBytes bytes = [&parcel](qint64 offset, qint64 most) { return parcel.body->read(offset, most); };
    YIZHAN_TRY_LET(parcel.parts, readFormParts(bytes, parcel.body->size(), boundary));
    const auto isXml = [](const FormPart &part) { return part.name == xmlPart; };
    const auto xml = std::find_if(parcel.parts.begin(), parcel.parts.end(), isXml);
    if (std::count_if(parcel.parts.begin(), parcel.parts.end(), isXml) != 1)
        return fail(ErrorCode::Invalid, "submission.parts",
                    u"one part xml_submission_file with the answers is needed"_s);
    if (xml->size > maxSubmissionXml)
        return fail(ErrorCode::TooLarge, "submission.xml", u"the answers are larger than is taken"_s);
    YIZHAN_TRY_LET(parcel.xml, parcel.body->read(xml->offset, xml->size));
    YIZHAN_TRY_LET(parcel.names, namesOfSubmission(parcel.xml));
    parcel.op = operationOf(parcel.names.form, parcel.names.instance);
    parcel.isIncomplete = std::any_of(parcel.parts.begin(), parcel.parts.end(),
                                      [](const FormPart &part) { return part.name == incompletePart; });
    return parcel;
}

Result<SubmissionIntake::Judged> SubmissionIntake::judge(storage::Database &database, const Parcel &parcel,
                                                         const StaffMember &member)
{
    const QString &version = parcel.names.version;
    const QString id = parcel.names.form + u'/' + (version.isEmpty() ? u"0"_s : version);
    YIZHAN_TRY_LET(const auto survey, m_shelf.find(database, member.station, id));
    if (!survey)
        return fail(ErrorCode::NotFound, "form.unpublished", u"this form is not open to the station"_s, id);
    YIZHAN_TRY_LET(const auto form, m_shelf.read(*survey));
    YIZHAN_TRY_LET(SubmissionJudgement judgement, judgeSubmission(form->form, parcel.xml, m_clock.nowUtc()));
    return Judged{*survey, std::move(judgement)};
}

/// Only what the answers name belongs to them; what else comes with it is passed over.
Result<std::vector<StoredAttachment>> SubmissionIntake::store(const Parcel &parcel, const QStringList &wanted,
                                                              const crypto::SealingKey &key)
{
    std::vector<StoredAttachment> attachments;
    for (const FormPart &part : parcel.parts) {
        const QString file = isFile(part) ? fileNameOf(part) : QString();
        if (file.isEmpty() || !wanted.contains(file))
            continue;
        YIZHAN_TRY_LET(const QString content,
                       AttachmentFolder::nameOf(parcel.names.instance, bytesOf(*parcel.body, part)));
        YIZHAN_TRY(m_folder.add(content, {file, QString::fromStdString(part.type)}, key,
                                bytesOf(*parcel.body, part), m_random));
        attachments.push_back({markOfName(parcel.names.instance, file), content, part.size});
    }
    return attachments;
}

Result<TakenSubmission> SubmissionIntake::close(const Parcel &parcel, const Judged &judged,
                                                const StaffMember &member, const crypto::SealingKey &key)
{
    const QDateTime now = wholeSeconds(m_clock.nowUtc());
    TakenSubmission taken;
    OperationHead &head = taken.head;
    head.op = parcel.op;
    head.type = u"survey_submission"_s;
    head.device = member.account;
    head.install = QString(parcel.op).remove(u'-').left(16); // a phone has no outbox: each is its own
    head.seq = 1;
    head.receipt = operations::newReceiptCode(m_random);
    head.aboutKind = QLatin1StringView(Kind<Survey>::name);
    head.about = judged.survey.id;
    head.captured = judged.judgement.ended.isValid() ? wholeSeconds(judged.judgement.ended) : now;
    head.key = key.id();
    std::vector<operations::FieldValue> fields;
    fields.push_back(fieldOf("answers", parcel.xml));
    fields.push_back(fieldOf("account", member.account.toUtf8()));
    YIZHAN_TRY_LET(taken.sealed, operations::sealTaken(head, fields, key, m_key));
    const bool odd = judged.judgement.wrong > 0;
    taken.verdict.op = head.op;
    taken.verdict.code = odd ? VerdictCode::AcceptedFlagged : VerdictCode::Accepted;
    taken.verdict.reason = odd ? u"answers_odd"_s : QString();
    taken.verdict.time = now;
    taken.xmlMark = markOfXml(parcel.xml);
    taken.station = member.station;
    taken.account = member.account;
    if (!parcel.names.deprecated.isEmpty())
        taken.replaces = operationOf(parcel.names.form, parcel.names.deprecated);
    taken.files = judged.judgement.files.size();
    return taken;
}

/// The housekeeping may just have taken what was old and is named only now: then it comes again.
Result<void> SubmissionIntake::proveStored(const std::vector<StoredAttachment> &attachments) const
{
    const bool whole = std::all_of(attachments.begin(), attachments.end(),
                                   [this](const StoredAttachment &one) { return m_folder.has(one.content); });
    if (!whole)
        return fail(ErrorCode::Corrupt, "attachment.missing", u"a file has gone while it was taken"_s);
    return {};
}

Result<SubmissionOutcome> SubmissionIntake::take(storage::Database &database,
                                                 const protocol::Request &request, const StaffMember &member)
{
    YIZHAN_TRY_LET(const Parcel parcel, open(request));
    SubmissionOutcome outcome;
    outcome.isIncomplete = parcel.isIncomplete;
    // Before anything is written: what comes again in other bytes leaves nothing behind.
    YIZHAN_TRY_LET(const KnownAs known, knownAs(database, parcel.op, markOfXml(parcel.xml)));
    if (known == KnownAs::Other) {
        outcome.as = TakenAs::Different;
        return outcome;
    }
    YIZHAN_TRY_LET(const Judged judged, judge(database, parcel, member));
    outcome.wrong = judged.judgement.wrong;
    YIZHAN_TRY_LET(const auto key, devices::currentSealingKey(database));
    if (!key)
        return fail(ErrorCode::NotFound, "sealing.none", u"this server has no sealing key yet"_s);
    YIZHAN_TRY_LET(auto attachments, store(parcel, judged.judgement.files, *key));
    if (known == KnownAs::Same) {
        YIZHAN_TRY_LET(outcome.as, addAttachments(database, parcel.op, attachments));
    } else {
        YIZHAN_TRY_LET(TakenSubmission taken, close(parcel, judged, member, *key));
        taken.attachments = attachments;
        YIZHAN_TRY_LET(outcome.as, enterSubmission(database, taken, wholeSeconds(m_clock.nowUtc())));
    }
    YIZHAN_TRY(proveStored(attachments));
    return outcome;
}

} // namespace yizhan::openrosa
