// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyexport.h"

#include "clock.h"
#include "openedoperations.h"
#include "operationtype.h"
#include "random.h"
#include "survey.h"
#include "xmltree.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using catalogue::Survey;
using ledger::TableFile;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SurveyExport", text);
}

/// The moment at which somebody answered: what a form says of today, it says of that day.
class ThatTime final : public Clock
{
public:
    explicit ThatTime(qint64 seconds) : m_seconds(seconds) {}
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC);
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }

private:
    qint64 m_seconds;
};

QByteArray localTime(qint64 seconds)
{
    return chinaMinute(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)).toUtf8();
}

QByteArray fieldOf(const ledger::OpenedOperation &operation, const char *name)
{
    for (const operations::FieldValue &field : operation.fields) {
        if (field.name == name)
            return field.value.view().toByteArray();
    }
    return {};
}

/// "out.csv" with "post" before its ending.
QString besides(const QString &path, const QString &name)
{
    if (name.isEmpty())
        return path;
    const QFileInfo file(path);
    QString plain = name;
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'-';
    }
    return file.path() + u'/' + file.completeBaseName() + u'-' + plain + u'.' + file.suffix();
}

/// The tables of one version.
class VersionTables
{
public:
    [[nodiscard]] static Result<std::unique_ptr<VersionTables>> create(const forms::FormPtr &form,
                                                                       Wording wording, const QString &out)
    {
        auto tables = std::make_unique<VersionTables>();
        tables->m_form = form;
        YIZHAN_TRY_LET(tables->m_table, SurveyTable::of(form, wording));
        for (const Sheet &sheet : tables->m_table->sheets()) {
            const QString path = besides(out, sheet.repeat);
            YIZHAN_TRY_LET(auto file, TableFile::create(path, headings(sheet)));
            tables->m_files.push_back(std::move(file));
            tables->m_paths.append(path);
        }
        return tables;
    }

    /// False where it holds no answers to this form.
    [[nodiscard]] Result<bool> add(const ledger::OpenedOperation &operation)
    {
        const QByteArray xml = fieldOf(operation, "answers");
        const auto document = forms::readXml(xml, operation.receipt);
        const forms::Node *root = document ? (*document)->firstElement() : nullptr;
        if (root == nullptr)
            return false;
        forms::compact(**document);
        std::vector<QByteArray> cells{operation.receipt.toUtf8(),       localTime(operation.captured),
                                      localTime(operation.received),    operation.station.toUtf8(),
                                      operation.device.toUtf8(),        fieldOf(operation, "account"),
                                      doubtsOf(xml, operation.captured)};
        for (std::size_t at = 0; at < m_files.size(); ++at) {
            const Sheet &sheet = m_table->sheets().at(at);
            if (sheet.repeat.isEmpty()) {
                const auto answers = m_table->cellsOf(sheet, *root);
                cells.insert(cells.end(), answers.begin(), answers.end());
                YIZHAN_TRY(m_files[at]->add(cells));
                continue;
            }
            for (const auto &[number, instance] : SurveyTable::instancesOf(sheet, *root)) {
                std::vector<QByteArray> row{operation.receipt.toUtf8(), number.toUtf8()};
                const auto answers = m_table->cellsOf(sheet, *instance);
                row.insert(row.end(), answers.begin(), answers.end());
                YIZHAN_TRY(m_files[at]->add(row));
            }
        }
        return true;
    }
    [[nodiscard]] Result<void> finish()
    {
        for (const auto &file : m_files)
            YIZHAN_TRY(file->finish());
        return {};
    }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    [[nodiscard]] static QStringList headings(const Sheet &sheet)
    {
        const QString receipt = translated(QT_TRANSLATE_NOOP("SurveyExport", "receipt"));
        if (!sheet.repeat.isEmpty())
            return QStringList{receipt, translated(QT_TRANSLATE_NOOP("SurveyExport", "number"))} +
                   sheet.headings;
        return QStringList{receipt,
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "said on")),
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "arrived on")),
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "station")),
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "device")),
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "asked by")),
                           translated(QT_TRANSLATE_NOOP("SurveyExport", "answers to look at"))} +
               sheet.headings;
    }

    /// How many answers the form would not have let pass.
    [[nodiscard]] QByteArray doubtsOf(const QByteArray &xml, qint64 captured) const
    {
        const ThatTime clock(captured);
        SeededRandom random(0);
        const auto session = forms::FormSession::begin(m_form, clock, random, {.answers = xml});
        if (!session)
            return "?";
        return QByteArray::number(static_cast<qint64>((*session)->invalidNodes().size()));
    }

    forms::FormPtr m_form;
    std::unique_ptr<SurveyTable> m_table;
    std::vector<std::unique_ptr<TableFile>> m_files; ///< as the sheets
    QStringList m_paths;
};

/// The newest is the one that is still asked, else the last by its name.
QString newestOf(const std::vector<Survey> &versions)
{
    const auto open =
        std::find_if(versions.begin(), versions.end(), [](const Survey &one) { return !one.retired; });
    return open != versions.end() ? open->id : versions.back().id;
}

} // namespace

Result<SurveyOutcome> exportSurvey(storage::Database &database, publishing::FormPublisher &forms,
                                   const std::vector<crypto::OpeningKey> &keys, const ExportWish &wish)
{
    YIZHAN_TRY_LET(std::vector<Survey> versions, forms.all());
    std::erase_if(versions, [&wish](const Survey &one) { return one.form != wish.form; });
    if (versions.empty())
        return fail(ErrorCode::NotFound, "form.unpublished", u"no such form is open"_s, wish.form);
    const QString newest = newestOf(versions);
    std::map<QString, std::unique_ptr<VersionTables>> tables;
    const auto tablesOf = [&](const Survey &survey) -> Result<VersionTables *> {
        auto &known = tables[survey.id];
        if (!known) {
            YIZHAN_TRY_LET(const forms::FormPtr form, forms.formOf(survey));
            const QString out = survey.id == newest ? wish.out : besides(wish.out, survey.version);
            YIZHAN_TRY_LET(known, VersionTables::create(form, wish.wording, out));
        }
        return known.get();
    };
    for (const Survey &survey : versions) {
        if (survey.id == newest) // there also where nobody has answered
            YIZHAN_TRY(tablesOf(survey));
    }
    SurveyOutcome outcome;
    const auto add = [&](const ledger::OpenedOperation &operation) -> Result<void> {
        const auto survey = std::find_if(versions.begin(), versions.end(),
                                         [&](const Survey &one) { return one.id == operation.about; });
        if (survey == versions.end() || operation.fields.empty())
            return {};
        YIZHAN_TRY_LET(VersionTables *const to, tablesOf(*survey));
        YIZHAN_TRY_LET(const bool read, to->add(operation));
        outcome.unreadable += read ? 0 : 1;
        return {};
    };
    YIZHAN_TRY_LET(outcome.ledger,
                   ledger::openOperations(database, *operations::operationType("survey_submission"),
                                          wish.form, wish.since, keys, add));
    for (const auto &[id, one] : tables) {
        YIZHAN_TRY(one->finish());
        outcome.files += one->paths();
    }
    return outcome;
}

} // namespace yizhan::answers
