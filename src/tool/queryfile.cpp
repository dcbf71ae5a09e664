// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryfile.h"

#include <QFile>
#include <QStringDecoder>

namespace yizhan::tool {

namespace {

constexpr int maxLines = 100'000;
constexpr qint64 maxLine = 1'000;

} // namespace

Result<QStringList> readQueryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    QStringList queries;
    int number = 0;
    while (!file.atEnd()) {
        const QString place = QStringLiteral("%1:%2").arg(path).arg(++number);
        if (number > maxLines)
            return fail(ErrorCode::TooLarge, "queries.size", QStringLiteral("more than 100,000 lines"),
                        place);
        const QByteArray line = file.readLine(maxLine + 2);
        if (line.size() > maxLine + 1 || (line.size() > maxLine && !line.endsWith('\n')))
            return fail(ErrorCode::TooLarge, "queries.line", QStringLiteral("more than 1,000 bytes"), place);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString query = QString(decoder.decode(line)).trimmed();
        if (decoder.hasError())
            return fail(ErrorCode::Invalid, "queries.utf8", QStringLiteral("not UTF-8"), place);
        if (!query.isEmpty())
            queries.append(query);
    }
    return queries;
}

} // namespace yizhan::tool
