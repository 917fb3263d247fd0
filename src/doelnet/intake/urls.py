"""Addresses of documents and their review."""

from __future__ import annotations

from django.urls import path

from . import pages, reviewing, views

urlpatterns = [
    path("inlezen/", views.upload, name="upload"),
    path("inlezen/<uuid:pk>/", reviewing.review, name="review"),
    path("inlezen/<uuid:pk>/oordeel/", reviewing.judge, name="review-judge"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/", reviewing.item, name="review-item"),
    path("inlezen/<uuid:pk>/neem-over/", reviewing.accept, name="review-accept"),
    path("inlezen/<uuid:pk>/laat-vallen/", reviewing.drop, name="review-drop"),
    path("documenten/<uuid:pk>/", views.document, name="document"),
    path("documenten/<uuid:pk>/bestand/", views.download, name="document-file"),
    path("inlezen/<uuid:pk>/pagina/", pages.review_page, name="review-page"),
    path("documenten/<uuid:pk>/pagina/<int:number>/<int:scale>/", pages.page_image, name="document-page-image"),
    path("documenten/<uuid:pk>/opnieuw/", views.again, name="document-again"),
]
