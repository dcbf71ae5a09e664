// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanpage.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What the camera of a page sees, as a mirror shows it, filling the item: what sticks out is cut away. Empty
/// while the camera is off. Drawn by whatever draws the screen, software too.
class LivePicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(yizhan::viewmodels::ScanPage *page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(bool blank READ blank NOTIFY blankChanged)

public:
    explicit LivePicture(QQuickItem *parent = nullptr);

    [[nodiscard]] ScanPage *page() const { return m_page; }
    void setPage(ScanPage *page);
    /// No picture has come yet.
    [[nodiscard]] bool blank() const { return m_picture.isNull(); }

Q_SIGNALS:
    void pageChanged();
    void blankChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void show(const QImage &picture);

    QPointer<ScanPage> m_page;
    QImage m_picture;
    bool m_isNew = false;
};

} // namespace yizhan::viewmodels
