// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfile.h"

#include "errorwords.h"
#include "xmltree.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yizhan::tool {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024;

Error errorOf(const forms::Finding &finding, const QString &path)
{
    return {ErrorCode::Invalid, finding.reason, finding.detail, forms::placeOf(finding, path)};
}

} // namespace

Result<std::unique_ptr<FormClock>> FormClock::of(const console::Arguments &arguments, const Clock &clock)
{
    std::unique_ptr<FormClock> made(new FormClock(clock));
    const QString text = arguments.value("now"_L1);
    if (text.isEmpty())
        return made;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return console::wrongUsage("usage.moment", u"--now"_s);
    if (time.timeSpec() == Qt::OffsetFromUTC || time.timeSpec() == Qt::UTC)
        made->m_offset = time.offsetFromUtc();
    made->m_fixed = time.timeSpec() == Qt::LocalTime
                        ? QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, made->m_offset).toUTC()
                        : time.toUTC();
    return made;
}

Result<QList<TableLine>> linesOf(const QString &path, bool withComments)
{
    YIZHAN_TRY_LET(const QByteArray bytes, forms::readWhole(path, mostBytes));
    QList<TableLine> lines;
    int number = 0;
    const QStringList all = QString::fromUtf8(bytes).split(u'\n');
    for (QString line : all) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty() || (withComments && line.startsWith(u'#')))
            continue;
        lines.append({number, line.split(u'\t')});
    }
    return lines;
}

bool tellFindings(const QList<forms::Finding> &findings, const QString &path, console::Terminal &terminal)
{
    bool usable = true;
    for (const forms::Finding &finding : findings) {
        const QString words = console::explanationOf(errorOf(finding, path));
        if (finding.severity == forms::Finding::Severity::Error) {
            usable = false;
            terminal.print(QCoreApplication::translate("Tool", "error: %1").arg(words));
        } else {
            terminal.print(QCoreApplication::translate("Tool", "warning: %1").arg(words));
        }
    }
    return usable;
}

Result<forms::FormPtr> formOf(const QString &path)
{
    forms::FormReading reading = forms::readFormFile(path);
    if (reading.form)
        return reading.form;
    for (const forms::Finding &finding : std::as_const(reading.findings)) {
        if (finding.severity == forms::Finding::Severity::Error)
            return fail(errorOf(finding, path));
    }
    return fail(ErrorCode::Invalid, "form.model", u"the form cannot be used"_s, path);
}

std::pair<QString, QString> lastStep(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return {path.left(slash), path.mid(slash + 1)};
}

} // namespace yizhan::tool
