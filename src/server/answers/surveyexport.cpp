// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyexport.h"

#include "answerwriter.h"
#include "auditrows.h"
#include "formaudit.h"
#include "random.h"
#include "surveyanswers.h"
#include "surveymedia.h"
#include "tablebook.h"
#include "thattime.h"
#include "xmltree.h"
#include "zippacking.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

using catalogue::Survey;
using ledger::besidePath;
using ledger::TableBook;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SurveyExport", text);
}

QByteArray localTime(qint64 seconds)
{
    return chinaMinute(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)).toUtf8();
}

/// The tables of one version.
class VersionTables final : public AnswerWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<VersionTables>>
    create(const forms::FormPtr &form, Wording wording, const QString &out, SurveyMedia &media)
    {
        std::unique_ptr<VersionTables> tables(new VersionTables(media));
        tables->m_form = form;
        YIZHAN_TRY_LET(tables->m_table, SurveyTable::of(form, wording));
        YIZHAN_TRY_LET(tables->m_book, TableBook::create(out));
        for (const Sheet &sheet : tables->m_table->sheets()) {
            const QString name = sheet.repeat.isEmpty()
                                     ? translated(QT_TRANSLATE_NOOP("SurveyExport", "answers"))
                                     : sheet.repeat;
            YIZHAN_TRY(tables->m_book->addTable(sheet.repeat, name, headings(sheet)));
        }
        if (forms::auditWishOf(*form).isWanted) {
            const QStringList headings = QStringList(receiptHeading()) + auditHeadings();
            YIZHAN_TRY_LET(tables->m_audit, tables->m_book->addTable(u"audit"_s, u"audit"_s, headings));
        }
        return tables;
    }

    [[nodiscard]] Result<bool> add(const SurveyAnswers &answered) override
    {
        const ledger::OpenedOperation &operation = answered.operation;
        const QByteArray xml = fieldOf(operation, "answers");
        const auto document = forms::readXml(xml, operation.receipt);
        const forms::Node *root = document ? (*document)->firstElement() : nullptr;
        if (root == nullptr)
            return false;
        forms::compact(**document);
        YIZHAN_TRY(addAudit(*root, answered));
        std::vector<QByteArray> cells{operation.receipt.toUtf8(),       localTime(operation.captured),
                                      localTime(operation.received),    operation.station.toUtf8(),
                                      operation.device.toUtf8(),        fieldOf(operation, "account"),
                                      doubtsOf(xml, operation.captured)};
        for (std::size_t at = 0; at < m_table->sheets().size(); ++at) {
            const Sheet &sheet = m_table->sheets().at(at);
            if (sheet.repeat.isEmpty()) {
                const auto answers = m_table->cellsOf(sheet, *root);
                cells.insert(cells.end(), answers.begin(), answers.end());
                YIZHAN_TRY(m_book->add(at, cells));
                continue;
            }
            for (const auto &[number, instance] : SurveyTable::instancesOf(sheet, *root)) {
                std::vector<QByteArray> row{operation.receipt.toUtf8(), number.toUtf8()};
                const auto answers = m_table->cellsOf(sheet, *instance);
                row.insert(row.end(), answers.begin(), answers.end());
                YIZHAN_TRY(m_book->add(at, row));
            }
        }
        return true;
    }
    [[nodiscard]] Result<void> finish() override { return m_book->finish(); }
    [[nodiscard]] QStringList paths() const override { return m_book->paths(); }

private:
    explicit VersionTables(SurveyMedia &media) : m_media(media) {}
    [[nodiscard]] static QStringList headings(const Sheet &sheet)
    {
        const QString receipt = receiptHeading();
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

    [[nodiscard]] static QString receiptHeading()
    {
        return translated(QT_TRANSLATE_NOOP("SurveyExport", "receipt"));
    }

    /// How it was filled in, where the form asks for that.
    /// A kiosk sends the log itself; a phone names a file.
    [[nodiscard]] Result<void> addAudit(const forms::Node &root, const SurveyAnswers &answered)
    {
        const QString &receipt = answered.operation.receipt;
        const forms::Node *meta = m_audit ? root.child(u"meta"_s) : nullptr;
        const forms::Node *log = meta == nullptr ? nullptr : meta->child(u"audit"_s);
        if (log == nullptr)
            return {};
        QByteArray lines = log->stringValue().toUtf8();
        if (!lines.contains('\n')) {
            YIZHAN_TRY_LET(lines, m_media.bytesOf(answered, log->stringValue().trimmed()));
        }
        for (std::vector<QByteArray> &row : auditRows(lines)) {
            row.insert(row.begin(), receipt.toUtf8());
            YIZHAN_TRY(m_book->add(*m_audit, row));
        }
        return {};
    }

    /// How many answers the form would not have let pass.
    [[nodiscard]] QByteArray doubtsOf(const QByteArray &xml, qint64 captured)
    {
        const openrosa::ThatTime clock(captured);
        SeededRandom random(0);
        const auto session = forms::FormSession::begin(m_form, clock, random, {.answers = xml});
        if (!session)
            return "?";
        m_table->learn(**session);
        return QByteArray::number(static_cast<qint64>((*session)->invalidNodes().size()));
    }

    SurveyMedia &m_media;
    forms::FormPtr m_form;
    std::unique_ptr<SurveyTable> m_table;
    std::unique_ptr<TableBook> m_book;  ///< its tables are the sheets, in their order
    std::optional<std::size_t> m_audit; ///< none: the form asks for none
};

/// The newest is the one that is still asked, else the last by its name.
QString newestOf(const std::vector<Survey> &versions)
{
    const auto open =
        std::find_if(versions.begin(), versions.end(), [](const Survey &one) { return !one.retired; });
    return open != versions.end() ? open->id : versions.back().id;
}

/// What is written of one version.
Result<std::unique_ptr<AnswerWriter>> writerOf(const forms::FormPtr &form, const ExportWish &wish,
                                               const QString &out, SurveyMedia &media)
{
    if (wish.raw)
        return rawAnswers(out);
    if (out.endsWith(".geojson"_L1, Qt::CaseInsensitive))
        return answerFeatures(form, wish.wording, out);
    YIZHAN_TRY_LET(std::unique_ptr<AnswerWriter> tables,
                   VersionTables::create(form, wish.wording, out, media));
    return tables;
}

/// Into files of their own.
Result<SurveyOutcome> exportFiles(storage::Database &database, publishing::FormPublisher &forms,
                                  const std::vector<crypto::OpeningKey> &keys, const ExportWish &wish)
{
    YIZHAN_TRY_LET(const std::vector<Survey> versions, versionsOf(forms, wish.form));
    const QString newest = newestOf(versions);
    SurveyMedia media(database, wish.attachments, keys);
    struct Version
    {
        forms::FormPtr form;
        std::unique_ptr<AnswerWriter> writer;
    };
    std::map<QString, Version> written;
    const auto versionOf = [&](const Survey &survey) -> Result<Version *> {
        Version &known = written[survey.id];
        if (!known.writer) {
            YIZHAN_TRY_LET(known.form, forms.formOf(survey));
            const QString out = survey.id == newest ? wish.out : besidePath(wish.out, survey.version);
            YIZHAN_TRY_LET(known.writer, writerOf(known.form, wish, out, media));
        }
        return &known;
    };
    for (const Survey &survey : versions) {
        if (survey.id == newest) // there also where nobody has answered
            YIZHAN_TRY(versionOf(survey));
    }
    SurveyOutcome outcome;
    YIZHAN_TRY_LET(const AnswersOutcome seen,
                   visitAnswers(database, versions, keys, {wish.form, wish.since},
                                [&](const SurveyAnswers &answers) -> Result<void> {
                                    YIZHAN_TRY_LET(Version *const to, versionOf(answers.survey));
                                    YIZHAN_TRY_LET(const bool read, to->writer->add(answers));
                                    outcome.unreadable += read ? 0 : 1;
                                    if (!read || wish.media.isEmpty())
                                        return {};
                                    return media.copy(answers, to->form, wish.media);
                                }));
    outcome.ledger = seen.ledger;
    outcome.replaced = seen.replaced;
    outcome.media = media.copied();
    outcome.missing = media.missing();
    for (const auto &[id, one] : written) {
        YIZHAN_TRY(one.writer->finish());
        outcome.files += one.writer->paths();
    }
    return outcome;
}

} // namespace

Result<SurveyOutcome> exportSurvey(storage::Database &database, publishing::FormPublisher &forms,
                                   const std::vector<crypto::OpeningKey> &keys, const ExportWish &wish)
{
    if (!wish.out.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        if (wish.raw)
            return fail(ErrorCode::Usage, "export.raw", u"only .zip holds answers as they came"_s, wish.out);
        return exportFiles(database, forms, keys, wish);
    }
    YIZHAN_TRY_LET(const auto packing, ZipPacking::begin(wish.out));
    ExportWish inner = wish;
    inner.out = packing->folder() + (wish.raw ? u"/answers"_s : u"/answers.csv"_s);
    inner.media = packing->folder() + u"/media"_s;
    YIZHAN_TRY_LET(SurveyOutcome outcome, exportFiles(database, forms, keys, inner));
    YIZHAN_TRY(packing->finish());
    outcome.files = QStringList(wish.out);
    return outcome;
}

} // namespace yizhan::answers
