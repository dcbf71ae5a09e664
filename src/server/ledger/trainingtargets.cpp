// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingtargets.h"

#include "utf8text.h"

#include <QFile>

#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::CourseCategory;

namespace {

constexpr qint64 mostBytes = 64 * 1024;
constexpr qint64 mostPeople = 1'000'000;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, "file.open", u"there is no such file"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "file.open", file.errorString(), path);
    QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes) // cut, it might still read
        return fail(ErrorCode::TooLarge, "file.too_large", u"at most 64 KiB are taken"_s, path);
    return content;
}

tl::unexpected<Error> refused(const QString &path, const toml::node &node, const QString &detail)
{
    return fail(ErrorCode::Invalid, "targets.value", detail,
                u"%1:%2"_s.arg(path).arg(node.source().begin.line));
}

} // namespace

Result<TrainingTargets> readTrainingTargets(const QString &path)
{
    YIZHAN_TRY_LET(const QByteArray bytes, contentOf(path));
    YIZHAN_TRY_LET(const QByteArray content, utf8Text(bytes, path));
    toml::table root;
    try {
        root = toml::parse(std::string_view(content.data(), static_cast<std::size_t>(content.size())));
    } catch (const toml::parse_error &error) {
        return fail(ErrorCode::Invalid, "targets.toml", QString::fromUtf8(error.what()),
                    u"%1:%2"_s.arg(path).arg(error.source().begin.line));
    }
    TrainingTargets targets;
    const toml::table *yearly = root["yearly"].as_table();
    if (!yearly)
        return targets;
    for (const auto &[key, node] : *yearly) {
        const auto category = catalogue::valueOf(catalogue::courseCategoryCodes(), key.str());
        const auto people = node.value<std::int64_t>();
        if (!category)
            return refused(path, node, u"there is no such category"_s);
        if (!people || *people < 1 || *people > mostPeople)
            return refused(path, node, u"a number of people from 1 to 1,000,000"_s);
        targets[*category] = static_cast<int>(*people);
    }
    return targets;
}

std::vector<TrainingStand> standOf(const std::vector<TrainingCount> &counts, const TrainingTargets &targets)
{
    std::map<CourseCategory, TrainingStand> stands;
    const auto add = [&stands](CourseCategory category, const TrainingCount &count) {
        TrainingStand &stand = stands[category];
        stand.placed += count.placed;
        stand.attended += count.attended;
        stand.waiting += count.waiting;
    };
    for (const TrainingCount &count : counts) {
        add(count.category, count);
        if (catalogue::isHousekeeping(count.category) && count.category != CourseCategory::Housekeeping)
            add(CourseCategory::Housekeeping, count);
    }
    for (const auto &[category, people] : targets)
        stands[category].target = people;
    std::vector<TrainingStand> list;
    for (auto &[category, stand] : stands) {
        stand.category = catalogue::codeOf(catalogue::courseCategoryCodes(), category);
        list.push_back(stand);
    }
    return list;
}

} // namespace yizhan::ledger
