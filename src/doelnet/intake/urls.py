"""Addresses of documents and their review."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("inlezen/", views.upload, name="upload"),
    path("inlezen/<uuid:pk>/", views.review, name="review"),
    path("inlezen/<uuid:pk>/oordeel/", views.judge, name="review-judge"),
    path("inlezen/<uuid:pk>/onderdeel/<int:order>/", views.item, name="review-item"),
    path("inlezen/<uuid:pk>/neem-over/", views.accept, name="review-accept"),
    path("inlezen/<uuid:pk>/laat-vallen/", views.drop, name="review-drop"),
    path("documenten/<uuid:pk>/", views.document, name="document"),
    path("documenten/<uuid:pk>/bestand/", views.download, name="document-file"),
    path("documenten/<uuid:pk>/opnieuw/", views.again, name="document-again"),
]
