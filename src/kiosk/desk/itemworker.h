// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "itemservice.h"

namespace yizhan::desk {

/// The items of one kiosk, of any kind, as they are on the disk now: a connection for each question, since
/// people ask few. Belongs to the thread that uses it.
class ItemDesk
{
public:
    explicit ItemDesk(QString dataDirectory) : m_dataDirectory(std::move(dataDirectory)) {}

    /// As in ItemService.
    [[nodiscard]] Result<QByteArray> body(const char *kind, const QString &id, EpochDay today) const;
    [[nodiscard]] bool isShared(const char *kind, const QString &id, EpochDay today) const;
    [[nodiscard]] Result<std::vector<QByteArray>> bodies(const char *kind, EpochDay today) const;
    [[nodiscard]] QString document(const catalogue::DocumentRef &document) const;

private:
    QString m_dataDirectory;
};

/// The ItemDesk on a thread of its own.
class ItemWorker final : public ItemService
{
public:
    /// `dataDirectory` is the kiosk's.
    explicit ItemWorker(QString dataDirectory);

    [[nodiscard]] QFuture<Result<QByteArray>> body(const char *kind, const QString &id,
                                                   EpochDay today) override;
    [[nodiscard]] QFuture<bool> isShared(const char *kind, const QString &id, EpochDay today) override;
    [[nodiscard]] QFuture<Result<std::vector<QByteArray>>> bodies(const char *kind, EpochDay today) override;
    [[nodiscard]] QFuture<QString> document(const catalogue::DocumentRef &document) override;

private:
    ActiveObject<ItemDesk> m_desk;
};

} // namespace yizhan::desk
