// SPDX-License-Identifier: GPL-3.0-or-later
// Makes up vacancies of Zhaoqing for benchmarks and for the sample catalogue; see VacancyMaker.
#include "vacancymaker.h"
#include "vacancywriters.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::bench;

namespace {

struct Request
{
    qint64 rows = 0;
    QString format;
    QString path;
    bool sample = false;
    bool inlineStrings = false;
    MakerOptions maker;
};

Result<Request> parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes up vacancies of Zhaoqing, the same for the same seed."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"rows"_s, u"How many."_s, u"N"_s, u"1000"_s},
        {u"format"_s, u"csv, xlsx or jsonl."_s, u"format"_s, u"csv"_s},
        {u"seed"_s, u"Another seed makes other vacancies."_s, u"S"_s, u"1"_s},
        {u"out"_s, u"File to write."_s, u"FILE"_s},
        {u"change-percent"_s, u"Of the rows get another pay and description than without."_s, u"P"_s, u"0"_s},
        {u"today"_s, u"Vacancies were published in the three weeks before."_s, u"yyyy-mm-dd"_s,
         u"2026-11-20"_s},
        {u"inline-strings"_s, u"Write the texts of an .xlsx into their cells."_s},
        {u"sample"_s, u"The table that bureaus send: with a title row, every trade in turn."_s},
    });
    parser.process(application);
    Request request;
    bool rowsOk = false;
    bool seedOk = false;
    bool percentOk = false;
    request.rows = parser.value(u"rows"_s).toLongLong(&rowsOk);
    request.format = parser.value(u"format"_s);
    request.path = parser.value(u"out"_s);
    request.sample = parser.isSet(u"sample"_s);
    request.inlineStrings = parser.isSet(u"inline-strings"_s);
    request.maker.seed = parser.value(u"seed"_s).toULongLong(&seedOk);
    request.maker.changePercent = parser.value(u"change-percent"_s).toDouble(&percentOk);
    request.maker.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (!rowsOk || !seedOk || !percentOk || !request.maker.today.isValid() || request.path.isEmpty() ||
        !QStringList{u"csv"_s, u"xlsx"_s, u"jsonl"_s}.contains(request.format))
        return fail(ErrorCode::Invalid, "bench.arguments", u"see --help"_s);
    return request;
}

Result<void> write(const Request &request)
{
    const VacancyMaker maker(request.maker);
    qint64 next = 0;
    const RowSource rows = [&]() -> QStringList {
        if (next >= request.rows)
            return {};
        const int trade = request.sample ? static_cast<int>(next % maker.tradeCount()) : -1;
        return maker.row(next++, trade);
    };
    if (request.format == u"jsonl")
        return writeJobPostings(request.path, rows);
    if (request.format == u"csv")
        return writeCsv(request.path, tableHeadings(), rows);
    SheetLook look{{}, {}, request.inlineStrings};
    if (request.sample) {
        look.title = u"肇庆市岗位信息表（示例）"_s;
        look.note = u"本表全部内容均为虚构，仅作演示；单位名称带“示例”二字，联系电话均为空号。"_s;
    }
    return writeXlsx(request.path, tableHeadings(), rows, look);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto request = parse(application);
    if (!request) {
        std::fprintf(stderr, "%s\n", qPrintable(request.error().toString()));
        return 2;
    }
    if (const auto written = write(*request); !written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().toString()));
        return 1;
    }
    return 0;
}
