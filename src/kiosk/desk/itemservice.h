// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentref.h"
#include "epochday.h"
#include "kind.h"
#include "result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <utility>
#include <vector>

namespace yizhan::desk {

/// Who reads items of kinds that need no more than to be shown: a worker thread over the catalogue, or a
/// test. Any kind, so that a new one changes nothing here. Screens ask with itemById() and allItems(). Call
/// from one thread; the futures may finish on another, take the results with `then(context, …)`.
class ItemService
{
public:
    ItemService() = default;
    virtual ~ItemService() = default;
    Q_DISABLE_COPY_MOVE(ItemService)

    /// The body of one. Errors: NotFound (`item.missing`: also when its last day lies before `today`),
    /// those of CatalogueView::open(), Database.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> body(const char *kind, const QString &id,
                                                           EpochDay today) = 0;
    /// Whether phones have a page of it: it stands in a scope that is everybody's. False where it is not
    /// here.
    [[nodiscard]] virtual QFuture<bool> isShared(const char *kind, const QString &id, EpochDay today) = 0;
    /// The bodies of all that may be shown on `today`, by their ids. Errors: those of CatalogueView::open(),
    /// Database.
    [[nodiscard]] virtual QFuture<Result<std::vector<QByteArray>>> bodies(const char *kind,
                                                                          EpochDay today) = 0;
    /// The file of a document that an item names; empty while it is not here. Its bytes are what the digest
    /// says.
    [[nodiscard]] virtual QFuture<QString> document(const catalogue::DocumentRef &document) = 0;
};

/// One item. Errors: those of ItemService::body(); Protocol, when the body does not read.
template <catalogue::ItemKind T>
[[nodiscard]] QFuture<Result<T>> itemById(ItemService &service, const QString &id, EpochDay today)
{
    return service.body(catalogue::Kind<T>::name, id, today)
        .then(QtFuture::Launch::Sync, [](const Result<QByteArray> &body) -> Result<T> {
            if (!body)
                return fail(body.error());
            typename catalogue::Kind<T>::Decoder decoder;
            return decoder.decode(*body);
        });
}

/// All items; one that does not read is passed over with a warning. Errors: those of ItemService::bodies().
template <catalogue::ItemKind T>
[[nodiscard]] QFuture<Result<std::vector<T>>> allItems(ItemService &service, EpochDay today)
{
    return service.bodies(catalogue::Kind<T>::name, today)
        .then(QtFuture::Launch::Sync,
              [](const Result<std::vector<QByteArray>> &bodies) -> Result<std::vector<T>> {
                  if (!bodies)
                      return fail(bodies.error());
                  typename catalogue::Kind<T>::Decoder decoder;
                  std::vector<T> items;
                  for (const QByteArray &body : *bodies) {
                      auto item = decoder.decode(body);
                      if (item)
                          items.push_back(*std::move(item));
                      else
                          qWarning("a %s is passed over: %s", catalogue::Kind<T>::name,
                                   qUtf8Printable(item.error().toString()));
                  }
                  return items;
              });
}

} // namespace yizhan::desk
