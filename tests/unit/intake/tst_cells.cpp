// SPDX-License-Identifier: GPL-3.0-or-later
// What cells as people write them state: tests/fixtures/intake_cells.tsv, one a line, each in a row of its
// own.
#include "postingnormaliser.h"
#include "testpaths.h"
#include "vacancyjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;

namespace {

Column columnOf(const QString &field)
{
    static const QHash<QString, Column> columns{
        {u"pay"_s, Column::Pay},           {u"headcount"_s, Column::Headcount},
        {u"age"_s, Column::Age},           {u"education"_s, Column::Education},
        {u"kind"_s, Column::Kind},         {u"experience"_s, Column::ExperienceYears},
        {u"phone"_s, Column::Phone},       {u"until"_s, Column::ValidThrough},
        {u"benefits"_s, Column::Benefits}, {u"text"_s, Column::Description},
    };
    return columns.value(field, Column::Title);
}

QString number(const QJsonValue &value, qint64 unit = 1)
{
    const qint64 whole = value.toInteger();
    return whole % unit == 0 ? QString::number(whole / unit)
                             : QString::number(static_cast<double>(whole) / static_cast<double>(unit));
}

QString list(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    words.sort();
    return words.join(u',');
}

/// What the body states of a field, as the fixture writes it.
QString stated(const QString &field, const QJsonObject &body)
{
    if (field == "pay"_L1) {
        const QJsonObject pay = body.value(u"pay"_s).toObject();
        constexpr qint64 fen = 100;
        return pay.isEmpty() ? QString()
                             : number(pay.value(u"min"_s), fen) + u".."_s + number(pay.value(u"max"_s), fen) +
                                   u' ' + pay.value(u"unit"_s).toString(u"NOT_STATED"_s);
    }
    if (field == "age"_L1)
        return number(body.value(u"age_min"_s)) + u".."_s + number(body.value(u"age_max"_s));
    if (field == "headcount"_L1)
        return body.contains(u"headcount"_s) ? number(body.value(u"headcount"_s)) : QString();
    if (field == "experience"_L1)
        return body.contains(u"experience_months"_s) ? number(body.value(u"experience_months"_s)) : QString();
    if (field == "education"_L1)
        return body.value(u"education"_s).toString();
    if (field == "until"_L1)
        return body.value(u"valid_through"_s).toString();
    if (field == "kind"_L1)
        return list(body.value(u"kinds"_s));
    if (field == "benefits"_L1 || field == "text"_L1)
        return list(body.value(u"benefits"_s));
    QString digits = body.value(u"phone"_s).toString();
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsStateWhatTheyMean_data();
    void cellsStateWhatTheyMean();
};

void CellsTest::cellsStateWhatTheyMean_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("warned");
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/tests/fixtures/intake_cells.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() != 4)
            continue;
        QString cell = parts.at(1);
        cell.replace(u"\\n"_s, u"\n"_s);
        const QString states = parts.at(2) == u'-' ? QString() : parts.at(2);
        QTest::newRow(qPrintable(parts.at(0) + u' ' + parts.at(1)))
            << parts.at(0) << cell << states << parts.at(3);
    }
}

void CellsTest::cellsStateWhatTheyMean()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(QString, warned);
    tables::RawRow raw(columnCount);
    raw[Column::Title] = u"普工"_s;
    raw[Column::Employer] = u"示例厂"_s;
    raw[columnOf(field)] = cell;
    const PostingNormaliser normaliser({u"bureau"_s, QDate(2026, 12, 1)});
    const auto posting = normaliser.normalise(raw, [](std::size_t) { return QString(); });
    const QJsonObject body = QJsonDocument::fromJson(catalogue::encodeVacancy(posting.item)).object();
    QTEST(stated(field, body), "states");
    const bool told =
        std::any_of(posting.findings.begin(), posting.findings.end(),
                    [](const tables::Finding &f) { return f.severity != tables::Severity::Note; });
    if (!warned.isEmpty())
        QCOMPARE(told, warned == u'!');
}

QTEST_APPLESS_MAIN(CellsTest)
#include "tst_cells.moc"
