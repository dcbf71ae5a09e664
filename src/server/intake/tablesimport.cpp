// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesimport.h"

#include <algorithm>
#include <iterator>

namespace yizhan::intake {

using publishing::Importer;
using publishing::ImportOptions;
using publishing::ImportOutcome;
using publishing::RowScheme;

namespace {

Result<ImportOutcome> runOne(storage::Database &database, const Clock &clock, RowScheme &scheme,
                             const ImportOptions &options, const QStringList &files,
                             publishing::ImportReport &report)
{
    YIZHAN_TRY_LET(Importer importer, Importer::open(database, clock, scheme, options));
    return importer.run(files, report);
}

QStringList workbooksWith(const tables::TableColumns &columns, const QStringList &files)
{
    QStringList with;
    std::copy_if(files.begin(), files.end(), std::back_inserter(with),
                 [&columns](const QString &file) { return tables::isWorkbookWith(file, columns); });
    return with;
}

void add(const QString &kind, ImportOutcome &&beside, ImportOutcome &outcome)
{
    outcome.others.push_back({kind, tableKindWord(kind), beside.counts, beside.replace});
    for (publishing::FileOutcome &file : beside.files) {
        if (file.failure)
            outcome.files.push_back(std::move(file));
    }
}

} // namespace

Result<ImportOutcome> importTables(storage::Database &database, const Clock &clock, RowScheme &scheme,
                                   const ImportOptions &options, const QStringList &files,
                                   publishing::ImportReport &report)
{
    const QString kind = kindBeside(QString::fromLatin1(scheme.kind()));
    if (kind.isEmpty())
        return runOne(database, clock, scheme, options, files, report);
    YIZHAN_TRY_LET(const auto beside, schemeOf(kind));
    const QStringList workbooks = workbooksWith(beside->columns(), files);
    ImportOptions first = options;
    first.others = {&beside->columns(), true};
    YIZHAN_TRY_LET(ImportOutcome outcome, runOne(database, clock, scheme, first, files, report));
    if (workbooks.isEmpty())
        return outcome;
    report.addWords(beside->wordings());
    ImportOptions second = options;
    second.columns.reset(); // of the headings of the first kind
    second.others = {&scheme.columns(), false};
    YIZHAN_TRY_LET(ImportOutcome others, runOne(database, clock, *beside, second, workbooks, report));
    add(kind, std::move(others), outcome);
    return outcome;
}

} // namespace yizhan::intake
