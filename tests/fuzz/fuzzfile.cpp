// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfile.h"

#include "vacancycolumns.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yizhan::fuzz {

QString fileWith(QByteArrayView bytes)
{
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
                                          ? QStringLiteral("/dev/shm/yizhan-fuzz-XXXXXX")
                                          : QDir::tempPath() + QStringLiteral("/yizhan-fuzz-XXXXXX"));
    QFile file(folder.filePath(QStringLiteral("input")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("the fuzzed bytes cannot be written");
    return file.fileName();
}

void readPostings(const QString &path)
{
    readRows(path, intake::vacancyColumns(), [](const tables::RawRow &) {});
}

void readRows(const QString &path, const tables::TableColumns &columns,
              const std::function<void(const tables::RawRow &)> &visit)
{
    tables::ReaderLimits limits;
    limits.inflatedBytes = 8 * 1024 * 1024;
    limits.rowBytes = 64 * 1024;
    limits.cellChars = 4096;
    limits.columns = 64;
    limits.rows = 20'000;
    auto reader = tables::openTableReader(path, columns, limits);
    if (!reader)
        return;
    for (;;) {
        const auto step = (*reader)->next();
        if (!step || std::holds_alternative<tables::EndOfFile>(*step))
            return;
        if (const auto *row = std::get_if<tables::RawRow>(&*step)) {
            for (const QString &cell : row->cells)
                Q_ASSERT(cell.size() <= limits.cellChars);
            visit(*row);
        }
    }
}

} // namespace yizhan::fuzz
