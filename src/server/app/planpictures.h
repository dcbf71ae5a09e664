// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfolder.h"
#include "result.h"

#include <QString>

#include <utility>

namespace yizhan::server {

/// Most bytes of the plan of a hall: a kiosk shows it at once.
constexpr qint64 maxPlanBytes = 8LL * 1024 * 1024;

/// The pictures that tables of job fairs name, beside them or in a folder of their own.
class PlanPictures
{
public:
    /// `dryRun`: nothing is put anywhere.
    PlanPictures(QString folder, feed::DocumentFolder documents, bool dryRun)
        : m_folder(std::move(folder)), m_documents(std::move(documents)), m_dryRun(dryRun)
    {
    }

    /// The picture of that name, put where kiosks fetch documents; `name` says no folder above its own. What
    /// it is, its first bytes say. Errors: NotFound (`plan.missing`), Unsupported (`plan.type`), TooLarge
    /// (`plan.size`), those of DocumentFolder::add().
    [[nodiscard]] Result<catalogue::DocumentRef> take(const QString &name) const;

private:
    QString m_folder;
    feed::DocumentFolder m_documents;
    bool m_dryRun;
};

} // namespace yizhan::server
