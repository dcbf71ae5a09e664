// SPDX-License-Identifier: GPL-3.0-or-later
#include "stafflock.h"

#include "atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yizhan::desk {

namespace {

constexpr qint64 mostBytes = 64 * 1024;
constexpr int mostFailures = 1000;

struct Count
{
    int failures = 0;
    qint64 until = 0; ///< Unix seconds
};

/// Empty where there is none; nothing where there is one that cannot be read.
std::optional<QJsonObject> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    if (!document.object().value(u"accounts"_s).isObject())
        return std::nullopt;
    return document.object().value(u"accounts"_s).toObject();
}

Count countOf(const QJsonObject &accounts, const QString &account)
{
    const QJsonObject object = accounts.value(account).toObject();
    return {std::clamp(object.value(u"failures"_s).toInt(), 0, mostFailures),
            object.value(u"until"_s).toInteger()};
}

/// Thirty seconds, and twice as long with each further one.
int lockSeconds(int failures)
{
    int seconds = failures < StaffLock::freeAttempts ? 0 : StaffLock::firstLockSeconds;
    for (int more = StaffLock::freeAttempts; more < failures && seconds < StaffLock::longestLockSeconds;
         ++more)
        seconds *= 2;
    return std::min(seconds, StaffLock::longestLockSeconds);
}

Result<void> write(const QString &path, const QJsonObject &accounts)
{
    return storage::writeFile(
        path, QJsonDocument(QJsonObject{{u"accounts"_s, accounts}}).toJson(QJsonDocument::Compact),
        storage::FileAccess::OwnerOnly);
}

} // namespace

StaffLock::StaffLock(const QString &dataDir, const Clock &clock)
    : m_path(QDir(dataDir).filePath(u"staff-lock.json"_s)), m_clock(clock)
{
}

int StaffLock::waitSeconds(const QString &account) const
{
    const auto accounts = read(m_path);
    if (!accounts)
        return 0; // the next attempt counts as the one that locks
    const qint64 left = countOf(*accounts, account).until - m_clock.nowUtc().toSecsSinceEpoch();
    // A clock that was set back must not lock anybody for years; the next wrong one locks again.
    return left > longestLockSeconds ? 0 : static_cast<int>(std::max<qint64>(left, 0));
}

Result<int> StaffLock::attempt(const QString &account)
{
    auto accounts = read(m_path);
    Count count = accounts ? countOf(*accounts, account) : Count{freeAttempts - 1, 0};
    QJsonObject all = accounts.value_or(QJsonObject());
    count.failures = std::min(count.failures + 1, mostFailures);
    const int seconds = lockSeconds(count.failures);
    all.insert(account,
               QJsonObject{{u"failures"_s, count.failures},
                           {u"until"_s, seconds == 0 ? 0 : m_clock.nowUtc().toSecsSinceEpoch() + seconds}});
    YIZHAN_TRY(write(m_path, all));
    return seconds;
}

Result<void> StaffLock::succeeded(const QString &account)
{
    QJsonObject all = read(m_path).value_or(QJsonObject());
    all.remove(account);
    return write(m_path, all);
}

} // namespace yizhan::desk
