"""Addresses of documents and their review."""

from __future__ import annotations

from django.urls import path

from .comparing import views as comparing_views
from .pages import document_beside, pointing, reshaping, reviewing, sheets, views

urlpatterns = [
    path("inlezen/", views.upload, name="upload"),
    path("inlezen/bezig/<uuid:pk>/", views.reading, name="reading"),
    path("inlezen/bezig/<uuid:pk>/opnieuw/", views.reading_again, name="reading-again"),
    path("inlezen/<uuid:pk>/", reviewing.review, name="review"),
    path("inlezen/<uuid:pk>/oordeel/", reviewing.judge, name="review-judge"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/", reviewing.item, name="review-item"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/splits/", reshaping.split, name="review-split"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/samen/", reshaping.merge, name="review-merge"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/hetzelfde/", reshaping.same, name="review-same"),
    path("inlezen/<uuid:pk>/stuk/<int:passage>/", pointing.point, name="review-point"),
    path("inlezen/<uuid:pk>/terug/", reviewing.undo, name="review-undo"),
    path("inlezen/<uuid:pk>/neem-over/", reviewing.accept, name="review-accept"),
    path("inlezen/<uuid:pk>/laat-vallen/", reviewing.drop, name="review-drop"),
    path("inlezen/<uuid:pk>/nieuwe-versie/", comparing_views.version, name="review-version"),
    path("inlezen/<uuid:pk>/vergelijken/", comparing_views.compare, name="review-compare"),
    path("inlezen/<uuid:pk>/vergelijken/oordeel/", comparing_views.judge, name="review-compare-judge"),
    path("inlezen/<uuid:pk>/vergelijken/werk-bij/", comparing_views.apply, name="review-compare-apply"),
    path("inlezen/<uuid:pk>/vergelijken/stap-terug/", comparing_views.step_back, name="review-compare-step-back"),
    path("inlezen/<uuid:pk>/vergelijken/terug/", comparing_views.undo, name="review-compare-undo"),
    path("documenten/<uuid:pk>/", views.document, name="document"),
    path("documenten/<uuid:pk>/bestand/", views.download, name="document-file"),
    path("inlezen/<uuid:pk>/pagina/", document_beside.review_page, name="review-page"),
    path("documenten/<uuid:pk>/pagina/<int:number>/<int:scale>/", sheets.page_image, name="document-page-image"),
    path("documenten/<uuid:pk>/opnieuw/", views.again, name="document-again"),
]
