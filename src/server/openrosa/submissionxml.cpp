// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionxml.h"

#include "thattime.h"
#include "xmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using forms::Node;
using forms::SchemaNode;

namespace {

constexpr qsizetype longestId = 249; // what the table of a common server holds
constexpr qint64 longestAheadSeconds = 86'400;
constexpr qint64 longestBehindSeconds = 60 * 86'400; // as of what kiosks send
/// A form of 5,000 questions says as much, and nothing of it needs more.
constexpr forms::XmlLimits xmlLimits{
    .bytes = maxSubmissionXml, .nodes = 100'000, .depth = 60, .attributes = 64};

QString said(const Node &root, const QString &name)
{
    const Node *meta = root.child(u"meta"_s);
    const Node *node = meta == nullptr ? nullptr : meta->child(name);
    return node == nullptr ? QString() : node->stringValue().trimmed();
}

void collectFiles(const Node &node, QStringList &files)
{
    if (node.schema != nullptr && node.schema->type == forms::DataType::Binary && !node.text.isEmpty() &&
        !files.contains(node.text))
        files.append(node.text);
    for (const auto &child : node.children)
        collectFiles(*child, files);
}

/// The moment that a preload notes when the form is left.
QDateTime endOf(const forms::FormSession &session)
{
    for (const SchemaNode *schema : session.form().schemaNodes()) {
        if (schema->preload.kind != "timestamp"_L1 || schema->preload.parameter != "end"_L1)
            continue;
        const Node *node = session.nodeAt(schema->path());
        const QDateTime time =
            node == nullptr ? QDateTime() : QDateTime::fromString(node->text.trimmed(), Qt::ISODateWithMs);
        if (time.isValid())
            return time.toUTC();
    }
    return {};
}

Result<SubmissionJudgement> judgedAsOf(const QDateTime &time, const forms::FormPtr &form,
                                       const QByteArray &xml)
{
    const ThatTime clock(time.toSecsSinceEpoch());
    SeededRandom random(0);
    YIZHAN_TRY_LET(const auto session, forms::FormSession::begin(form, clock, random, {.answers = xml}));
    SubmissionJudgement judgement;
    judgement.ended = endOf(*session);
    judgement.wrong = static_cast<qint64>(session->invalidNodes().size());
    judgement.files = filesNamedBy(*session);
    return judgement;
}

/// Clocks of phones may be wrong.
bool isBelievable(const QDateTime &time, const QDateTime &now)
{
    const qint64 ahead = now.secsTo(time);
    return time.isValid() && ahead <= longestAheadSeconds && ahead >= -longestBehindSeconds;
}

} // namespace

QStringList filesNamedBy(const forms::FormSession &session)
{
    QStringList files;
    collectFiles(session.answers(), files);
    return files;
}

Result<SubmissionNames> namesOfSubmission(const QByteArray &xml)
{
    YIZHAN_TRY_LET(const auto document, forms::readXml(xml, u"submission"_s, xmlLimits));
    const Node *root = document->firstElement();
    if (root == nullptr || root->attributeText(u"id").isEmpty())
        return fail(ErrorCode::Invalid, "submission.form", u"the answers name no form"_s);
    SubmissionNames names{root->attributeText(u"id"), root->attributeText(u"version"),
                          said(*root, u"instanceID"_s), said(*root, u"deprecatedID"_s)};
    if (names.instance.isEmpty() || names.instance.size() > longestId || names.deprecated.size() > longestId)
        return fail(ErrorCode::Invalid, "submission.instance",
                    u"the answers have no instanceID, or one that is too long"_s);
    return names;
}

Result<SubmissionJudgement> judgeSubmission(const forms::FormPtr &form, const QByteArray &xml,
                                            const QDateTime &now)
{
    YIZHAN_TRY_LET(SubmissionJudgement judgement, judgedAsOf(now, form, xml));
    const QDateTime ended = judgement.ended;
    // Judged as of today what was answered on another day may look wrong.
    if (isBelievable(ended, now) && judgement.wrong > 0) {
        YIZHAN_TRY_LET(judgement, judgedAsOf(ended, form, xml));
    }
    judgement.ended = isBelievable(ended, now) ? ended : QDateTime();
    return judgement;
}

} // namespace yizhan::openrosa
