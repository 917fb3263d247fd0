"""Addresses of the pages over all plans."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("", views.home, name="home"),
    path("zoeken/", views.search, name="search"),
    path("controles/", views.rules_index, name="rules"),
    path("controles/<str:code>/", views.rule, name="rule"),
    path("gezond/", views.health, name="health"),
]
