// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuestate.h"

#include <algorithm>
#include <array>

namespace yizhan::print {

namespace {

struct Alert
{
    const char *keyword; ///< of printer-state-reasons, RFC 8011 5.4.12, without its severity
    const char *reason;
};

constexpr std::array alerts{
    Alert{"cover-open", "printer.cover_open"},     Alert{"door-open", "printer.cover_open"},
    Alert{"interlock-open", "printer.cover_open"}, Alert{"media-empty", "printer.paper_out"},
    Alert{"media-needed", "printer.paper_out"},    Alert{"media-jam", "printer.fault"},
    Alert{"marker-supply-empty", "printer.fault"}, Alert{"toner-empty", "printer.fault"},
    Alert{"offline", "printer.offline"},           Alert{"shutdown", "printer.offline"},
    Alert{"timed-out", "printer.offline"},         Alert{"paused", "printer.offline"}};

tl::unexpected<Error> because(const char *reason, const QByteArray &line)
{
    return fail(
        Error{ErrorCode::Io, QString::fromLatin1(reason), QString::fromUtf8(line.left(200)).simplified()});
}

} // namespace

Result<Paper> queueState(const QByteArray &lpstat)
{
    if (!lpstat.startsWith("printer "))
        return fail(ErrorCode::NotFound, "printer.queue", QStringLiteral("no queue of that name"));
    bool low = false;
    const QList<QByteArray> lines = lpstat.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().startsWith("Alerts:"))
            continue;
        low = low || line.contains("media-low");
        const QList<QByteArray> said = line.simplified().split(' ');
        for (const Alert &alert : alerts) {
            if (said.contains(alert.keyword) || said.contains(QByteArray(alert.keyword).append("-error")) ||
                said.contains(QByteArray(alert.keyword).append("-warning")))
                return because(alert.reason, line);
        }
    }
    if (lines.first().contains(" disabled since "))
        return because("printer.offline", lines.value(1));
    return low ? Paper::Low : Paper::NotTold;
}

QString jobOf(const QByteArray &lp)
{
    static const QByteArray before("request id is ");
    if (!lp.startsWith(before))
        return {};
    const QByteArray job = lp.mid(before.size(), 200);
    return QString::fromUtf8(job.left(job.indexOf(' '))).trimmed();
}

bool listsJob(const QByteArray &lpstat, const QString &job)
{
    const QList<QByteArray> lines = lpstat.split('\n');
    return std::any_of(lines.begin(), lines.end(), [name = job.toUtf8().append(' ')](const QByteArray &line) {
        return line.startsWith(name);
    });
}

} // namespace yizhan::print
