// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyanswers.h"

#include "operationtype.h"
#include "xmltree.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using catalogue::Survey;
using ledger::OpenedOperation;

namespace {

/// Which answers these are, and of which they take the place.
struct Names
{
    QString instance;
    QString deprecated;
};

Names namesIn(const QByteArray &xml)
{
    const auto document = forms::readXml(xml, u"answers"_s);
    const forms::Node *root = document ? (*document)->firstElement() : nullptr;
    const forms::Node *meta = root == nullptr ? nullptr : root->child(u"meta"_s);
    const auto said = [meta](const QString &name) {
        const forms::Node *node = meta == nullptr ? nullptr : meta->child(name);
        return node == nullptr ? QString() : node->stringValue().trimmed();
    };
    return {said(u"instanceID"_s), said(u"deprecatedID"_s)};
}

/// It came from the account of somebody, and not from a kiosk.
bool isOfPhone(const OpenedOperation &operation)
{
    return operation.device.startsWith("a-"_L1);
}

/// The receipts of what was handed in once more. That comes later, and from the same station.
class Replacements
{
public:
    void look(const OpenedOperation &operation)
    {
        const QByteArray xml = fieldOf(operation, "answers");
        if (xml.isEmpty())
            return;
        const Names names = namesIn(xml);
        const auto at = [&operation](const QString &id) -> QString { return operation.station + u'\n' + id; };
        if (!names.deprecated.isEmpty()) {
            if (const auto before = m_receipts.constFind(at(names.deprecated)); before != m_receipts.cend())
                m_replaced.insert(*before);
            else if (isOfPhone(operation)) // which sends in whichever order it likes
                m_awaited.insert(at(names.deprecated));
        }
        if (names.instance.isEmpty())
            return;
        QString &receipt = m_receipts[at(names.instance)];
        if (!receipt.isEmpty()) // the power went after it was handed in, and it was handed in again
            m_replaced.insert(receipt);
        receipt = operation.receipt;
        if (isOfPhone(operation) && m_awaited.contains(at(names.instance)))
            m_replaced.insert(receipt);
    }
    [[nodiscard]] bool has(const QString &receipt) const { return m_replaced.contains(receipt); }

private:
    QHash<QString, QString> m_receipts; ///< by station and instance
    QSet<QString> m_replaced;
    QSet<QString> m_awaited; ///< whose correction came before them
};

} // namespace

QByteArray fieldOf(const OpenedOperation &operation, QByteArrayView name)
{
    for (const operations::FieldValue &field : operation.fields) {
        if (field.name == name)
            return field.value.view().toByteArray();
    }
    return {};
}

Result<std::vector<Survey>> versionsOf(publishing::FormPublisher &forms, const QString &form)
{
    YIZHAN_TRY_LET(std::vector<Survey> versions, forms.all());
    std::erase_if(versions, [&form](const Survey &one) { return one.form != form; });
    if (versions.empty())
        return fail(ErrorCode::NotFound, "form.unpublished", u"no such form is open"_s, form);
    return versions;
}

Result<AnswersOutcome> visitAnswers(storage::Database &database, const std::vector<Survey> &versions,
                                    const std::vector<crypto::OpeningKey> &keys, const AnswersWish &wish,
                                    const std::function<Result<void>(const SurveyAnswers &)> &visit)
{
    const operations::OperationType &type = *operations::operationType("survey_submission");
    Replacements replacements;
    YIZHAN_TRY(ledger::openOperations(database, type, wish.form, wish.since, keys,
                                      [&replacements](const OpenedOperation &operation) -> Result<void> {
                                          replacements.look(operation);
                                          return {};
                                      }));
    AnswersOutcome outcome;
    const auto see = [&](const OpenedOperation &operation) -> Result<void> {
        const auto survey = std::find_if(versions.begin(), versions.end(),
                                         [&](const Survey &one) { return one.id == operation.about; });
        if (survey == versions.end() || operation.fields.empty())
            return {};
        if (replacements.has(operation.receipt)) {
            ++outcome.replaced;
            return {};
        }
        return visit({operation, *survey, fieldOf(operation, "answers")});
    };
    YIZHAN_TRY_LET(outcome.ledger, ledger::openOperations(database, type, wish.form, wish.since, keys, see));
    return outcome;
}

} // namespace yizhan::answers
