// SPDX-License-Identifier: GPL-3.0-or-later
#include "livepicture.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace yizhan::viewmodels {

namespace {

/// The middle of the picture, of the shape of the item.
QRectF middleOf(const QSizeF &picture, const QSizeF &item)
{
    const QSizeF part = item.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

} // namespace

LivePicture::LivePicture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void LivePicture::setPage(ScanPage *page)
{
    if (m_page == page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page != nullptr) {
        connect(page, &ScanPage::pictured, this, &LivePicture::show);
        connect(page, &ScanPage::changed, this, [this] {
            if (!m_page->cameraOn())
                show({});
        });
    }
    show({});
    Q_EMIT pageChanged();
}

void LivePicture::show(const QImage &picture)
{
    const bool was = blank();
    if (was && picture.isNull())
        return;
    m_picture = picture;
    m_isNew = true;
    update();
    if (blank() != was)
        Q_EMIT blankChanged();
}

void LivePicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *LivePicture::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGImageNode> image(static_cast<QSGImageNode *>(node));
    if (m_picture.isNull() || size().isEmpty())
        return nullptr; // the last picture is not kept either
    if (!image) {
        image.reset(window()->createImageNode());
        image->setOwnsTexture(true);
        image->setFiltering(QSGTexture::Linear);
        image->setTextureCoordinatesTransform(QSGImageNode::MirrorHorizontally);
        m_isNew = true;
    }
    if (std::exchange(m_isNew, false))
        image->setTexture(window()->createTextureFromImage(m_picture, QQuickWindow::TextureIsOpaque));
    image->setRect(boundingRect());
    image->setSourceRect(middleOf(m_picture.size(), size()));
    return image.release();
}

} // namespace yizhan::viewmodels
