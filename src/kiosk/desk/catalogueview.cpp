// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueview.h"

#include "cataloguedatabase.h"
#include "cataloguefile.h"
#include "cataloguestatus.h"

#include <vector>

namespace yizhan::desk {

namespace {

/// Another file is read anew even if it says the same: it took the place of one that was damaged.
QString fileOf(const QString &dataDirectory)
{
    const auto identity = store::identityOf(store::cataloguePath(dataDirectory));
    return identity ? QStringLiteral("%1 %2\n").arg(identity->device).arg(identity->node) : QString();
}

QString contentOf(const std::vector<store::ScopeStatus> &scopes)
{
    QString content;
    for (const store::ScopeStatus &scope : scopes)
        content +=
            QStringLiteral("%1 %2 %3 %4\n").arg(scope.scope, scope.epoch, scope.scopeSum).arg(scope.cursor);
    return content;
}

QDateTime oldestUpdate(const std::vector<store::ScopeStatus> &scopes)
{
    QDateTime oldest;
    for (const store::ScopeStatus &scope : scopes) {
        const QDateTime updated = QDateTime::fromString(scope.updatedAt, Qt::ISODate);
        if (updated.isValid() && (!oldest.isValid() || updated < oldest))
            oldest = updated;
    }
    return oldest;
}

} // namespace

Result<CatalogueView> CatalogueView::open(const QString &dataDirectory)
{
    const QString file = fileOf(dataDirectory); // before: what comes between the two is read once more
    YIZHAN_TRY_LET(storage::Database database,
                   store::openCatalogue(dataDirectory, storage::OpenMode::ReadOnly));
    CatalogueView view(std::make_unique<storage::Database>(std::move(database)));
    YIZHAN_TRY(view.begin());
    view.m_content.prepend(file);
    return view;
}

Result<void> CatalogueView::begin()
{
    YIZHAN_TRY_LET(auto state, storage::Transaction::begin(*m_database, storage::Transaction::Kind::Read));
    m_state.emplace(std::move(state));
    YIZHAN_TRY_LET(const std::vector<store::ScopeStatus> scopes, store::readScopes(*m_database));
    m_content = contentOf(scopes);
    m_updatedAt = oldestUpdate(scopes);
    return {};
}

Result<void> CatalogueView::settle()
{
    YIZHAN_TRY(m_state->commit());
    m_state.reset();
    return {};
}

} // namespace yizhan::desk
