// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "jobdesk.h"

namespace yizhan::desk {

/// The JobDesk on a thread of its own.
class JobWorker final : public JobService
{
public:
    /// As of JobDesk.
    JobWorker(QString dataDirectory, std::optional<catalogue::GeoPoint> station);

    [[nodiscard]] QFuture<Result<QDateTime>> reload() override;
    [[nodiscard]] QFuture<Result<CatalogueGlance>> glance() override;
    /// The first answer is followed by the making of the search, so that the first key need not wait.
    [[nodiscard]] QFuture<BrowseAnswer> browse(const BrowseRequest &request) override;
    [[nodiscard]] QFuture<SearchGlance> search(const SearchRequest &request) override;
    [[nodiscard]] QFuture<Result<VacancyAnswer>> vacancy(const QString &id, EpochDay today) override;

private:
    void prepareSearch();

    ActiveObject<JobDesk> m_desk;
};

} // namespace yizhan::desk
